package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class QueueAdministrationBrowserIT {

    @Test
    @Tag("D-62")
    void aQueueIsSetUpFoundByTwoAndGoesWithItsTicketsMoved(Intranet intranet) {
        intranet.given().ticket("T-1").in("support");
        intranet.given().queue("other");
        intranet.given()
                .database()
                .update(
                        "INSERT INTO queue (id, version, name, comment) SELECT id, 1, name, comment FROM reference.queue");

        var list = intranet.loginAs("configurator").open(QueueScreen.LIST, QueueScreen::new);
        assertThat(list.names()).contains("Junk", "Misc", "Postmaster", "Raw", "support");

        var saved = list.openQueue("support")
                .select("record:parent", "other")
                .fill("record:comment", "Erste Anlaufstelle")
                .fill("record:unlock", "45")
                .fill("record:targets:0:minutes", "60")
                .fill("record:targets:0:warning", "80")
                .fill("record:targets:1:minutes", "120")
                .fill("record:targets:2:minutes", "480")
                .select("record:updateRule", "regelmäßig, auch nach jeder Antwort")
                .select("record:solutionRule", "einmal erfüllt, immer erfüllt")
                .select("record:followUp", "eröffnet ein neues Ticket")
                .tick("Nach einer Rückmeldung für den Besitzer sperren")
                .fill("record:senderName", "Nordlicht Service")
                .fill("record:senderAddress", "service@nordlicht.example")
                .fill("record:salutation", "Guten Tag,")
                .fill("record:signature", "Freundliche Grüße")
                .press("record:save");
        assertThat(saved.message()).contains("„support“ ist gespeichert.");
        assertThat(saved.names()).contains("other / support");
        assertThat(intranet.given()
                        .database()
                        .texts("SELECT concat_ws('|', comment, unlock_minutes, first_response_minutes,"
                                + " first_response_warning, update_minutes, solution_minutes, update_rule, solution_rule,"
                                + " follow_up, lock_after_follow_up, sender_name, sender_address, salutation, signature)"
                                + " FROM queue WHERE name = 'support'"))
                .containsExactly("Erste Anlaufstelle|45|60|80|120|480|REGULAR|ONCE|NEW_TICKET|t|Nordlicht Service"
                        + "|service@nordlicht.example|Guten Tag,|Freundliche Grüße");

        var refused = saved.openQueue("other / support").pressAndConfirm("record:delete");
        assertThat(refused.message()).contains("In der Queue „support“ sind Tickets");

        var moving = refused.select("clear:target", "Misc").pressAndConfirm("clear:start");
        assertThat(moving.message()).contains("„support“ werden jetzt nach „Misc“ verschoben");
        assertThat(moving.waitUntilGone("other / support")).doesNotContain("other / support");
        assertThat(intranet.given().database().texts("SELECT q.name FROM ticket t JOIN queue q ON q.id = t.queue_id"))
                .containsExactly("Misc");
    }

    @Test
    void whoManagesAccountsDecidesWhichQueuesATeamSees(Intranet intranet) {
        intranet.given().queue("support").openOnlyTo();
        long team = intranet.given().team("Agents");
        var page = intranet.loginAs("admin").open("/intranet/account/team?id=" + team, QueueScreen::new);

        page.check("queues:seen", "support").press("queues:open");

        assertThat(page.message()).contains("Die Mitglieder sehen ab jetzt diese Queues.");
        assertThat(intranet.given().database().count("SELECT count(*) FROM queue_team WHERE team_id = ?", team))
                .isOne();
    }

    @Test
    void twoWhoChangeOneStateChooseFieldByField(Intranet intranet) {
        intranet.loginAs("admin")
                .open("/intranet/setup/state", QueueScreen::new)
                .fill("record:name", "wartet auf Lieferant")
                .select("record:suspension", "werden angehalten")
                .press("record:save");
        long id = intranet.given().database().count("SELECT id FROM ticket_state WHERE name = 'wartet auf Lieferant'");
        var mine = intranet.open("/intranet/setup/state?id=" + id, QueueScreen::new);
        var others = intranet.inAnotherBrowser()
                .loginAs("configurator")
                .open("/intranet/setup/state?id=" + id, QueueScreen::new);

        others.fill("record:name", "beim Lieferanten").press("record:save");
        mine.fill("record:name", "Lieferant").press("record:save");

        assertThat(mine.message()).contains("Konrad Figur hat diesen Datensatz geändert");
        assertThat(mine.text()).contains("beim Lieferanten");
    }
}
