package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AtOnce;
import de.kundenblick.server.Work;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.ticket.LinkRole;
import de.kundenblick.ticket.TicketLinkRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketLinkServiceIT {
    @Inject
    TicketLinkService service;

    @Inject
    ToldChanges told;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void bothTicketsShowALink() throws Exception {
        long one = given.ticket("1").id();
        long other = given.ticket("2").subject("Drucker").state("open").id();
        told.forget();

        asAgent.run(() -> service.link("1", "2", LinkRole.CHILD));
        asAgent.run(() -> service.link("1", "2", LinkRole.CHILD));

        assertThat(links(one))
                .extracting(TicketLinkRow::role, TicketLinkRow::number, TicketLinkRow::subject, TicketLinkRow::state)
                .containsExactly(tuple(LinkRole.CHILD, "2", "Drucker", "open"));
        assertThat(links(other)).extracting(TicketLinkRow::role).containsExactly(LinkRole.PARENT);
        assertThat(history(one)).containsExactly("Petra Adler LINKED - 2");
        assertThat(history(other)).containsExactly("Petra Adler LINKED - 1");
        assertThat(told.about("1")).hasSize(1);
        assertThatThrownBy(() -> asAgent.run(() -> service.link("2", "1", LinkRole.RELATED)))
                .hasMessage("ticket.link.otherwise");

        asAgent.run(() -> service.unlink("2", "1", LinkRole.PARENT));

        assertThat(links(one)).isEmpty();
        assertThat(history(other)).contains("Petra Adler UNLINKED 1 -");
    }

    @Test
    void noTicketBecomesItsOwnAncestor() throws Exception {
        Stream.of("1", "2", "3").forEach(given::ticket);
        asAgent.run(() -> service.link("1", "2", LinkRole.CHILD));
        asAgent.run(() -> service.link("3", "2", LinkRole.PARENT));

        assertThatThrownBy(() -> asAgent.run(() -> service.link("3", "1", LinkRole.CHILD)))
                .hasMessage("ticket.link.circle");
        assertThatThrownBy(() -> asAgent.run(() -> service.link("1", "1", LinkRole.RELATED)))
                .hasMessage("ticket.link.withItself");
        asAgent.run(() -> service.link("3", "1", LinkRole.RELATED));

        assertThat(given.database().count("SELECT count(*) FROM ticket_link")).isEqualTo(3);
    }

    /** Each of two links is fine; both together would be a circle. */
    @Test
    void twoAtOnceCloseNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = "A" + round;
            String other = "B" + round;
            given.ticket(one);
            given.ticket(other);

            var outcomes = AtOnce.both(
                    () -> tried(() -> asAgent.run(() -> service.link(one, other, LinkRole.CHILD))),
                    () -> tried(() -> asAdmin.run(() -> service.link(other, one, LinkRole.CHILD))));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "ticket.link.otherwise");
        }
        assertThat(given.database().count("SELECT count(*) FROM ticket_link")).isEqualTo(5);
    }

    /** Whoever writes past the service does not get a circle either. */
    @Test
    void theDatabaseRefusesCirclesItself() {
        long one = given.ticket("1").id();
        long two = given.ticket("2").id();
        var database = given.database();
        String insert = "INSERT INTO ticket_link (source_id, target_id, kind) VALUES (?, ?, 'PARENT')";
        database.update(insert, one, two);

        assertThatThrownBy(() -> database.update(insert, two, one)).hasStackTraceContaining("its own ancestor");
    }

    @Test
    void whatTheReaderMayNotSeeIsNotThere() throws Exception {
        given.queue("intern").openOnlyTo("Leitung");
        long one = given.ticket("1").id();
        long hidden = given.ticket("2").in("intern").id();
        asAdmin.run(() -> service.link("1", "2", LinkRole.RELATED));

        assertThat(links(one)).isEmpty();
        assertThat(links(hidden)).isEmpty();
        assertThat(asAnalyst.call(() -> service.links(one))).hasSize(1);
        assertThatThrownBy(() -> asAgent.run(() -> service.unlink("1", "2", LinkRole.RELATED)))
                .hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> asAgent.run(() -> service.link("1", "4711", LinkRole.RELATED)))
                .hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> asAnalyst.run(() -> service.unlink("1", "2", LinkRole.RELATED)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<TicketLinkRow> links(long ticketId) throws Exception {
        return asAgent.call(() -> service.links(ticketId));
    }

    private List<String> history(long ticketId) {
        return given.database()
                .texts(
                        """
                        SELECT actor || ' ' || kind || ' ' || coalesce(old_value, '-') || ' ' || coalesce(new_value, '-')
                        FROM ticket_event WHERE ticket_id = ? ORDER BY id
                        """,
                        ticketId);
    }

    static String tried(Work work) throws Exception {
        try {
            work.run();
            return "done";
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }
}
