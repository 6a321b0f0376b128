package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.Caller;
import de.kundenblick.ticket.Presence;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PresenceServiceIT {
    @Inject
    PresenceService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsContact asContact;

    private long ticket;

    @BeforeEach
    void begin() {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        ticket = given.ticket("T-1").id();
    }

    @Test
    void thoseAtTheSameTicketKnowOfEachOther() throws Exception {
        assertThat(meet(asAgent, "one", false)).isEmpty();

        assertThat(meet(asColleague, "two", false)).containsExactly(new Presence("Petra Adler", false));
        assertThat(meet(asAgent, "one", true)).containsExactly(new Presence("Jonas Roth", false));
        assertThat(meet(asColleague, "two", false)).containsExactly(new Presence("Petra Adler", true));
    }

    @Test
    void whoLeavesIsGoneAtOnceUnlessAnotherPageIsOpen() throws Exception {
        meet(asAgent, "one", false);
        meet(asAgent, "another", false);

        asAgent.run(() -> service.leave(ticket, "one"));
        assertThat(meet(asColleague, "two", false)).hasSize(1);

        asAgent.run(() -> service.leave(ticket, "another"));
        assertThat(meet(asColleague, "two", false)).isEmpty();
    }

    @Test
    void whoIsNotHeardOfAnyMoreIsGoneAndForgotten() throws Exception {
        meet(asAgent, "one", true);
        given.database().update("UPDATE ticket_presence SET seen_at = seen_at - interval '11 seconds'");
        assertThat(meet(asColleague, "two", false)).isEmpty();

        given.database()
                .update("UPDATE ticket_presence SET seen_at = seen_at - interval '1 minute' WHERE page = 'one'");
        meet(asColleague, "two", false);

        assertThat(given.database().count("SELECT count(*) FROM ticket_presence"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsSeenAtATicketThatOneMayNotSee() throws Exception {
        given.employee("outsider");
        given.queue("secret").openOnlyTo("Others");
        given.ticket("T-1").in("secret");
        given.database()
                .update(
                        "INSERT INTO ticket_presence VALUES (?, ?, 'x', false, now())",
                        ticket,
                        given.employee("outsider").id());

        assertThat(meet(asAgent, "one", false)).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket_presence"))
                .isEqualTo(1);
    }

    @Test
    void isForEmployeesOnly() {
        assertThatThrownBy(() -> meet(asContact, "one", false)).isInstanceOf(EJBAccessException.class);
    }

    private List<Presence> meet(Caller caller, String page, boolean writing) throws Exception {
        return caller.call(() -> service.meet(ticket, page, writing));
    }
}
