package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.GivenPromises;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class PromiseBrowserIT {

    @Test
    @Tag("D-72")
    void aConfiguratorMakesACalendarAndAServiceLevel(Intranet intranet) {
        var calendar = intranet.loginAs("configurator")
                .open(PromiseScreen.CALENDAR, PromiseScreen::new)
                .fill("record:name", "Werkstatt")
                .fill("record:week:0:hours", "8-12, 13:30-18:05")
                .fill("record:week:1:hours", "18-8")
                .fill("record:holidays", "24.12. Heiligabend")
                .select("record:state", "Bayern")
                .press("record:save");

        assertThat(calendar.text()).contains("„18-8“ ist keine Arbeitszeit");
        assertThat(calendar.valueOf("record:name")).isEqualTo("Werkstatt");
        assertThat(calendar.valueOf("record:week:0:hours")).isEqualTo("8:00–12:00, 13:30–18:05");

        var saved = calendar.fill("record:week:1:hours", "").press("record:save");

        assertThat(saved.message()).contains("„Werkstatt“ ist gespeichert.");
        saved.look();

        var again = saved.follow("Werkstatt");
        assertThat(again.valueOf("record:week:0:hours")).isEqualTo("8:00–12:00, 13:30–18:05");
        assertThat(again.text()).contains("Fronleichnam", "Heiligabend");
        again.look();

        var level = intranet.open(PromiseScreen.LEVEL, PromiseScreen::new)
                .fill("record:name", "Gold")
                .select("record:calendar", "Werkstatt")
                .fill("record:targets:0:minutes", "1:30")
                .fill("record:targets:0:warning", "80")
                .fill("record:targets:2:minutes", "morgen")
                .press("record:save");
        assertThat(level.text()).contains("„morgen“ ist keine Zeit");

        var levels = level.fill("record:targets:2:minutes", "480").press("record:save");
        assertThat(levels.message()).contains("„Gold“ ist gespeichert.");
        assertThat(levels.text()).contains("1:30", "8:00", "Werkstatt");

        var kept = intranet.open(PromiseScreen.CALENDARS, PromiseScreen::new)
                .follow("Werkstatt")
                .pressAndConfirm("record:delete");
        assertThat(kept.text()).contains("wird noch verwendet, und zwar von: Gold");
    }

    @Test
    @Tag("V-04")
    void anAgentSeesWhyATargetIsDueAndWhatWouldBeOtherwise(Intranet intranet) {
        var promises = new GivenPromises(intranet.given());
        promises.queue("support", promises.always("Immer"), 60, null, 240);
        promises.closed("Nie");
        intranet.given().ticket("T-1").in("support").enteredAt(Instant.now().minus(Duration.ofDays(2)));

        var ticket = intranet.loginAs("agent").open("/intranet/ticket/show?number=T-1", PromiseScreen::new);
        assertThat(ticket.targets()).contains("Erste Antwort", "verletzt", "Lösung", "Queue „support“");

        var why = ticket.follow("Lösung");
        assertThat(why.sum()).isEqualTo("Summe: 4:00 von 4:00 zugesagten Stunden");
        assertThat(why.text()).contains("Ticket erstellt", "Die Zeit stand nie still.");
        String due = why.due();
        why.look();

        var other = why.fill("whatif:minutes", "1:15").press("whatif:compare");
        assertThat(other.comparison()).contains("4:00", "1:15", due);
        assertThat(other.fill("whatif:minutes", "")
                        .select("whatif:calendar", "Nie")
                        .press("whatif:compare")
                        .comparison())
                .contains("kein Kalender", "bekämen 1 von 1 offenen Tickets");
        other.look();
    }
}
