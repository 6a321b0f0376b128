package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.TicketEventRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ConversationServiceIT {
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    ConversationService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsContact asContact;

    @Test
    void readsTheNewestMessageFirstAndInPages() throws Exception {
        given.contact("anna").named("Anna", "Muster");
        long ticket = given.ticket("T-1")
                .by("anna")
                .asked("Hallo?")
                .answered("agent", "Guten Tag!")
                .noted("agent", "Kennt sie schon.")
                .id();
        given.ticket("T-2").asked("Anderswo");

        var newest = messages(ticket, new Slice(0, 2));

        assertThat(newest).extracting(MessageRow::body).containsExactly("Kennt sie schon.", "Guten Tag!");
        assertThat(newest).extracting(MessageRow::visible).containsExactly(false, true);
        assertThat(newest).extracting(MessageRow::author).containsOnly("Petra Adler");
        assertThat(messages(ticket, new Slice(2, 2))).singleElement().satisfies(oldest -> {
            assertThat(oldest.sender()).isEqualTo(MessageSender.CUSTOMER);
            assertThat(oldest.author()).isEqualTo("Anna Muster");
        });
    }

    @Test
    void readsTheBeginningOfAVeryLongMessageUnlessAllOfItIsWanted() throws Exception {
        long ticket = given.ticket("T-1").asked("x".repeat(30_000)).id();

        var cut = messages(ticket, FIRST_TEN).get(0);
        var whole = asAgent.call(() -> service.messages(ticket, FIRST_TEN, cut.id()))
                .get(0);

        assertThat(cut.cut()).isTrue();
        assertThat(cut.body()).hasSize(MessageRow.LONGEST_SHOWN);
        assertThat(whole.cut()).isFalse();
        assertThat(whole.body()).hasSize(30_000);
    }

    @Test
    void pagesThroughTheHistoryFromTheNewestEvent() throws Exception {
        long ticket = given.ticket("T-1")
                .happened("Petra Adler", EventKind.CREATED, null, "new")
                .happened("Petra Adler", EventKind.STATE, "new", "open")
                .happened("Petra Adler", EventKind.STATE, "open", "closed successful")
                .id();

        assertThat(asAgent.call(() -> service.history(ticket, new Slice(0, 2)).rows()))
                .extracting(TicketEventRow::newValue)
                .containsExactly("closed successful", "open");
        assertThat(asAgent.call(() -> service.history(ticket, new Slice(2, 2)).rows()))
                .extracting(TicketEventRow::newValue)
                .containsExactly("new");
        assertThat(asAgent.call(() -> service.history(ticket, new Slice(0, 2)).total()))
                .isEqualTo(3);
    }

    @Test
    void tellsNothingOfOtherQueues() throws Exception {
        long ticket = given.ticket("T-1")
                .asked("Geheim")
                .happened("Petra Adler", EventKind.CREATED, null, "new")
                .id();

        assertThat(asColleague.call(() -> service.messages(ticket, FIRST_TEN, 0)))
                .isEmpty();
        assertThat(asColleague.call(() -> service.history(ticket, FIRST_TEN).rows()))
                .isEmpty();
        given.queue("support").openOnlyTo("Others");
        assertThat(messages(ticket, FIRST_TEN)).isEmpty();
        assertThatThrownBy(() -> asContact.run(() -> service.messages(ticket, FIRST_TEN, 0)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<MessageRow> messages(long ticket, Slice slice) throws Exception {
        return asAgent.call(() -> service.messages(ticket, slice, 0));
    }
}
