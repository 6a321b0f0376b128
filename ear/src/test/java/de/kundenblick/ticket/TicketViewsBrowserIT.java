package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketViewsBrowserIT {
    @Test
    void anAgentWorksFromTheQueueView(Intranet intranet) {
        var given = intranet.given();
        given.ticket("T-1").in("support");
        given.ticket("T-2").in("support").state("open").dueInHours(-1);
        given.ticket("T-3").in("billing");
        given.ticket("T-4").in("secret");
        given.ticket("T-5").in("support").state("closed successful");
        given.queue("secret").openOnlyTo();
        given.database()
                .update(
                        "UPDATE queue SET parent_id = ? WHERE name = 'billing'",
                        given.queue("support").id());
        var view = intranet.loginAs("agent").open("/intranet/ticket/queues", TicketListScreen::new);

        assertThat(view.queues("all")).containsExactly("support 1 1 1", "billing 1 0 0");
        assertThat(view.queues("mine")).isEmpty();
        assertThat(view.numbers()).containsExactlyInAnyOrder("T-1", "T-2", "T-3");
        view.workIn("billing");

        assertThat(view.queues("mine")).containsExactly("billing 1 0 0");
        assertThat(view.numbers()).containsExactly("T-3");
        assertThat(view.follow("support", 3).numbers()).containsExactly("T-2");
        assertThat(view.follow("support", 1).numbers()).containsExactly("T-1");
    }

    @Test
    @Tag("V-23")
    void everyViewHasAnAddressThatShowsEachReaderTheirOwn(Intranet intranet, Intranet elsewhere) {
        var given = intranet.given();
        given.employee("colleague").inTeam("Agents");
        given.ticket("T-1").lockedBy("agent").state("open");
        given.ticket("T-2").lockedBy("colleague").state("open").dueInHours(-30);
        given.ticket("T-3").dueInHours(-1);
        given.ticket("T-4").lockedBy("agent").state("closed successful");
        intranet.loginAs("agent");

        var mine = intranet.open("/intranet/ticket/mine", TicketListScreen::new);
        assertThat(mine.numbers()).containsExactly("T-1");
        var his = elsewhere.loginAs("colleague").open(mine.address(), TicketListScreen::new);
        assertThat(his.numbers()).containsExactly("T-2");
        assertThat(intranet.open("/intranet/ticket/watched", TicketListScreen::new)
                        .numbers())
                .isEmpty();
        assertThat(intranet.open("/intranet/ticket/status?show=closed", TicketListScreen::new)
                        .numbers())
                .containsExactly("T-4");
        var escalations = intranet.open("/intranet/ticket/escalations", TicketListScreen::new);
        assertThat(escalations.groups()).containsExactly("Überfällig");
        assertThat(escalations.numbers()).containsExactly("T-2", "T-3");
    }

    @Test
    void whatWasWrittenIsFoundAndMarked(Intranet intranet) {
        var given = intranet.given();
        long ticket = given.ticket("T-1").id();
        given.ticket("T-2").subject("Rechnung <script>alert(1)</script>");
        given.ticket("T-3");
        given.database()
                .update(
                        """
                        INSERT INTO ticket_message (id, version, ticket_id, sender, channel, author, body, written_at)
                        VALUES (1, 1, ?, 'AGENT', 'NOTE', 'Jonas Roth',
                            'Die <b>Rechnungen</b> aus "März" & April fehlen', now())
                        """,
                        ticket);
        var search = intranet.loginAs("agent").open("/intranet/ticket/search", TicketListScreen::new);

        search.search("rechnung -mai");

        assertThat(search.numbers()).containsExactly("T-2", "T-1");
        assertThat(search.marks()).containsExactly("Rechnung", "Rechnungen");
        assertThat(search.notes().get(0)).contains("Titel", "<script>alert(1)</script>");
        assertThat(search.notes().get(1)).contains("Nachricht von Jonas Roth");
        assertThat(search.search("'\"(:*!\\").numbers()).isEmpty();
    }

    @Test
    void manyTicketsAreChangedAndRefusalsAreTold(Intranet intranet) {
        var given = intranet.given();
        given.ticket("T-1");
        given.ticket("T-2").state("closed successful");
        given.ticket("T-3");
        given.ticket("T-4");
        var list = TicketListScreen.open(intranet.loginAs("agent"), "?sort=number");
        list.select("T-1", "T-2", "T-3");
        given.database().update("UPDATE ticket SET version = version + 1 WHERE number = 'T-3'");

        var refused = list.openBulk()
                .give("priority", "4 hoch")
                .write("note", "Alle zusammen")
                .apply();

        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("T-2");
        assertThat(refused.get(1)).startsWith("T-3");
        assertThat(list.bulkText()).contains("1 Ticket");
        list.leaveBulk();
        assertThat(TicketListScreen.open(intranet, "?priority=HIGH").numbers()).containsExactly("T-1");
        assertThat(given.database().texts("SELECT body FROM ticket_message")).containsExactly("Alle zusammen");
    }
}
