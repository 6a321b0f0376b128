package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class StatisticsBrowserIT {

    @Test
    @Tag("F-24")
    void anAnalystSeesHowPromisesWereKeptAndTakesTheFiguresAlong(Intranet intranet) {
        var given = intranet.given();
        given.ticket("T-1").lockedBy("agent");
        given.ticket("T-2").lockedBy("agent");
        given.ticket("T-3").of("K-2");
        given.database().update("UPDATE ticket SET first_response_due = created_at + interval '1 hour'");
        given.database()
                .update("UPDATE ticket SET first_response_due = NULL, first_response_at = created_at"
                        + " + (CASE number WHEN 'T-1' THEN interval '5 minutes' ELSE interval '2 hours' END)");

        var statistics = intranet.loginAs("analyst").open(StatisticsScreen.PAGE, StatisticsScreen::new);

        assertThat(statistics.current()).containsExactly("Berichte");
        assertThat(statistics.figure("Erstellt")).isEqualTo("3");
        assertThat(statistics.figure("Jetzt offen")).isEqualTo("3");
        assertThat(statistics.linksTo("/intranet/ticket/search?show=unfinished&priority=NORMAL"))
                .isOne();
        assertThat(statistics.groups()).containsExactly("support|3|33,3 % (1 von 3)");
        assertThat(statistics.by("Nach Besitzer").groups())
                .containsExactlyInAnyOrder("Petra Adler|2|50 % (1 von 2)", "ohne Besitzer|1|0 % (0 von 1)");
        assertThat(statistics.by("Nach Team").groups()).containsExactly("Agents|3|33,3 % (1 von 3)");
        assertThat(statistics.by("Nach Kunde").groups()).hasSize(2);
        assertThat(statistics.hasCharts()).isTrue();

        var limited = statistics.fill("filter:customer", "K-2").press("filter:search");
        assertThat(limited.figure("Erstellt")).isEqualTo("1");
        assertThat(limited.address()).contains("customer=K-2");
        assertThat(limited.export()).contains("\"Nach Queue\";\"support\";\"Erstellt\";\"1\"");

        var unknown = limited.fill("filter:customer", "K-99").press("filter:search");
        assertThat(unknown.message()).contains("Einen Kunden „K-99“ gibt es nicht");
        assertThat(intranet.inAnotherBrowser()
                        .loginAs("agent")
                        .visit(StatisticsScreen.PAGE)
                        .status())
                .isEqualTo(404);
    }
}
