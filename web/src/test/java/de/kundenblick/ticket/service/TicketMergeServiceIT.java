package de.kundenblick.ticket.service;

import static de.kundenblick.ticket.service.TicketLinkServiceIT.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AtOnce;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LinkRole;
import de.kundenblick.ticket.MergeOrder;
import de.kundenblick.ticket.TicketLinkRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketMergeServiceIT {
    @Inject
    TicketMergeService service;

    @Inject
    TicketLinkService links;

    @Inject
    TicketService tickets;

    @Inject
    ToldChanges told;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void everythingGoesOnInTheOtherTicket() throws Exception {
        long from = given.ticket("1")
                .asked("Hilfe")
                .noted("agent", "intern")
                .watchedBy("agent")
                .watchedBy("admin")
                .lockedBy("agent")
                .dueInHours(-1)
                .id();
        long to = given.ticket("2").asked("Noch einmal").watchedBy("agent").id();
        long third = given.ticket("3").id();
        asAgent.run(() -> links.link("1", "3", LinkRole.RELATED));
        asAgent.run(() -> links.link("2", "3", LinkRole.RELATED));
        asAgent.run(() -> links.link("1", "2", LinkRole.CHILD));
        told.forget();

        assertThat(asAgent.call(() -> service.preview("1", "2")))
                .returns(false, preview -> preview.otherCustomer())
                .returns(2L, preview -> preview.messages());
        assertThat(merge("1", "2")).isEqualTo("2");

        var database = given.database();
        assertThat(database.texts("SELECT body FROM ticket_message WHERE ticket_id = ? ORDER BY written_at", to))
                .containsExactly("Hilfe", "intern", "Noch einmal");
        assertThat(database.texts("SELECT count(*)::text FROM ticket_watcher WHERE ticket_id = ?", to))
                .containsExactly("2");
        assertThat(database.count("SELECT count(*) FROM ticket_watcher WHERE ticket_id = ?", from))
                .isZero();
        assertThat(asAgent.call(() -> links.links(third)))
                .extracting(TicketLinkRow::number)
                .containsExactly("2");
        assertThat(asAgent.call(() -> links.links(from)))
                .extracting(TicketLinkRow::role, TicketLinkRow::number)
                .containsExactly(tuple(LinkRole.MERGED_INTO, "2"));
        assertThat(asAgent.call(() -> links.links(to)))
                .extracting(TicketLinkRow::role, TicketLinkRow::number)
                .containsExactly(tuple(LinkRole.RELATED, "3"), tuple(LinkRole.MERGED, "1"));
        assertThat(database.texts("SELECT lock_kind FROM ticket WHERE id = ? AND escalates_at IS NULL", from))
                .containsExactly("UNLOCK");
        assertThat(told.about("1")).hasSize(1).first().satisfies(change -> assertThat(change.kinds())
                .contains(EventKind.MERGED, EventKind.STATE));
        assertThat(told.about("2")).hasSize(1).first().satisfies(change -> assertThat(change.kinds())
                .containsExactly(EventKind.MERGED));
        assertThat(database.texts(
                        "SELECT actor || ' ' || new_value FROM ticket_event WHERE ticket_id = ? AND kind = 'MERGED'",
                        from))
                .containsExactly("Petra Adler 2");
        assertThat(database.texts(
                        "SELECT actor || ' ' || old_value FROM ticket_event WHERE ticket_id = ? AND kind = 'MERGED'",
                        to))
                .containsExactly("Petra Adler 1");
    }

    @Test
    void aMergedTicketLeadsToWhereItGoesOn() throws Exception {
        long first = given.ticket("1").asked("eins").id();
        given.ticket("2").asked("zwei");
        long last = given.ticket("3").id();
        merge("1", "2");

        assertThat(merge("2", "3")).isEqualTo("3");
        given.ticket("4").asked("vier");
        assertThat(merge("4", "1")).isEqualTo("3");

        assertThat(asAgent.call(() -> links.links(first)))
                .extracting(TicketLinkRow::number)
                .containsExactly("3");
        assertThat(given.database().count("SELECT count(*) FROM ticket_message WHERE ticket_id = ?", last))
                .isEqualTo(3);
        assertThatThrownBy(() -> merge("3", "1")).hasMessage("ticket.merge.withItself");
        assertThatThrownBy(() -> merge("3", "3")).hasMessage("ticket.merge.withItself");
        given.ticket("5");
        assertThatThrownBy(() -> merge("1", "5")).hasMessage("ticket.refusal.merged");

        assertThat(mergedInto("2")).isEqualTo("3");
        given.ticket("3").in("secret");
        given.queue("secret").openOnlyTo();
        assertThat(mergedInto("2")).as("in a queue that the agent cannot see").isNull();
    }

    private String mergedInto(String number) throws Exception {
        return asAgent.call(() -> tickets.find(number)).orElseThrow().mergedInto();
    }

    @Test
    void anotherCustomerHasToBeConfirmed() throws Exception {
        given.customer("K-2").named("Andere AG");
        given.ticket("1").asked("Hilfe");
        given.ticket("2").of("K-2");

        assertThat(asAgent.call(() -> service.preview("1", "2")).otherCustomer())
                .isTrue();
        assertThatThrownBy(() -> merge("1", "2")).hasMessage("ticket.merge.otherCustomer");
        assertThatThrownBy(() -> asAgent.call(() -> service.merge(new MergeOrder("1", "2", "K-1"))))
                .hasMessage("ticket.merge.otherCustomer");

        asAgent.call(() -> service.merge(new MergeOrder("1", "2", "K-2")));

        assertThat(given.database()
                        .texts("SELECT c.number FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id"
                                + " JOIN customer c ON c.id = t.customer_id"))
                .containsExactly("K-2");
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        given.queue("intern").openOnlyTo("Leitung");
        given.ticket("1").asked("Hilfe");
        given.ticket("2");
        given.ticket("3");
        given.ticket("closed").state("closed successful");
        given.ticket("hidden").in("intern");
        asAgent.run(() -> links.link("1", "2", LinkRole.CHILD));
        asAgent.run(() -> links.link("2", "3", LinkRole.CHILD));

        assertThatThrownBy(() -> merge("1", "3")).hasMessage("ticket.merge.circle");
        assertThatThrownBy(() -> merge("1", "closed")).hasMessage("ticket.refusal.closed");
        assertThatThrownBy(() -> merge("1", "hidden")).hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> merge("hidden", "1")).hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> merge("1", "4711")).hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> asColleague.call(() -> service.merge(new MergeOrder("1", "2", null))))
                .hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> asAnalyst.call(() -> service.merge(new MergeOrder("1", "2", null))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE merged_into_id IS NOT NULL"))
                .isZero();

        merge("closed", "1");
        merge("2", "1");
        assertThat(asAgent.call(() -> links.links(given.ticket("1").id())))
                .extracting(TicketLinkRow::role)
                .containsExactly(LinkRole.CHILD, LinkRole.MERGED, LinkRole.MERGED);
    }

    /** Each into the other at the same moment: one wins, and the other hears that it is the same ticket by now. */
    @Test
    void twoMergesAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = "A" + round;
            String other = "B" + round;
            given.ticket(one).enteredAt(Instant.EPOCH).asked("eins");
            given.ticket(other).asked("zwei");

            var outcomes = AtOnce.both(
                    () -> tried(() -> asAgent.call(() -> service.merge(new MergeOrder(one, other, null)))),
                    () -> tried(() -> asAdmin.call(() -> service.merge(new MergeOrder(other, one, null)))));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "ticket.merge.withItself");
        }
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE merged_into_id IS NOT NULL"))
                .isEqualTo(5);
        assertThat(given.database().texts("SELECT count(*)::text FROM ticket_message GROUP BY ticket_id"))
                .isEqualTo(List.of("2", "2", "2", "2", "2"));
    }

    private String merge(String number, String into) throws Exception {
        return asAgent.call(() -> service.merge(new MergeOrder(number, into, null)));
    }
}
