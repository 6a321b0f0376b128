package de.kundenblick.notification;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class NoticeBrowserIT {
    @Test
    @Tag("D-73")
    void theBellRingsByItselfWhenATicketIsDue(Intranet intranet) {
        workRoundTheClock(intranet);
        var list = intranet.loginAs("agent")
                .open(NoticeListScreen.ADDRESS, NoticeListScreen::new)
                .awaitLive();
        assertThat(list.text()).contains("Alles gelesen");

        remindOf(intranet, "T-1");
        remindOf(intranet, "T-2");
        comeRound(intranet);

        list.awaitUnread("2").awaitNotices(2);
        assertThat(list.notices()).allMatch(notice -> notice.startsWith("Wiedervorlage T-"));
        list.look();
        list.markFirst().awaitUnread("1").markAll().awaitUnread("");
        assertThat(intranet.open(NoticeListScreen.ADDRESS + "?all=true", NoticeListScreen::new)
                        .notices())
                .hasSize(2);
    }

    @Test
    @Tag("V-18")
    void everybodySaysWhatTheyWantToHearAndWhoStandsIn(Intranet intranet) {
        var settings = intranet.loginAs("agent")
                .open(NotificationSettingsScreen.ADDRESS, NotificationSettingsScreen::new)
                .subscribe("REMINDER", "Gar nicht");
        assertThat(settings.message()).contains("Ihre Benachrichtigungen sind gespeichert.");

        settings.absent("24.12.2090", "20.12.2090", "Jonas Roth");
        assertThat(settings.message()).contains("Der letzte Tag liegt vor dem ersten.");
        assertThat(settings.absences()).isEmpty();

        settings.absent("24.12.2090", "02.01.2091", "Jonas Roth");
        assertThat(settings.absences())
                .singleElement()
                .asString()
                .startsWith("Geplant 24.12.2090 bis 02.01.2091 Vertretung: Jonas Roth.");
        settings.look();

        var again = intranet.open(NotificationSettingsScreen.ADDRESS, NotificationSettingsScreen::new);
        assertThat(again.chosen("REMINDER")).isEqualTo("Gar nicht");
        assertThat(again.absences()).hasSize(1);
    }

    private static void remindOf(Intranet intranet, String number) {
        intranet.given()
                .ticket(number)
                .state("pending reminder")
                .lockedBy("agent")
                .pendingUntil(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static void workRoundTheClock(Intranet intranet) {
        var database = intranet.given().database();
        database.update("UPDATE calendar_range SET from_minute = 0, to_minute = 1440");
        database.update("INSERT INTO calendar_range SELECT 1, day, 0, 1440 FROM generate_series(6, 7) day");
        database.update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
    }

    private static void comeRound(Intranet intranet) {
        intranet.given().database().update("UPDATE job SET execution_time = now() WHERE task_name = 'ticket.remind'");
    }
}
