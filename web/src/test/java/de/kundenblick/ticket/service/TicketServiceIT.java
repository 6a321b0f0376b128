package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketSelection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketServiceIT {
    private static final TicketFilter ALL = new TicketFilter(TicketSelection.ALL, null, null);
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    TicketService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    void listsTheNewestTicketFirst() throws Exception {
        given.ticket("T-1").enteredHoursAgo(5);
        given.ticket("T-2").enteredHoursAgo(1);

        var rows = asAgent.call(() -> service.list(ALL, FIRST_TEN));

        assertThat(rows).extracting(TicketRow::number).containsExactly("T-2", "T-1");
    }

    @Test
    void turnsAnonymousCallersAway() {
        assertThatThrownBy(() -> service.list(ALL, FIRST_TEN)).isInstanceOf(EJBAccessException.class);
    }
}
