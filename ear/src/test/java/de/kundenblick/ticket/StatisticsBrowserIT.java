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
    void anAnalystFollowsANumberToItsTicketsAndTakesTheFiguresAlong(Intranet intranet) {
        var given = intranet.given();
        given.ticket("T-1").lockedBy("agent").asked("Hallo");
        given.ticket("T-2").lockedBy("agent").asked("Hallo");
        given.ticket("T-3").of("K-2");
        given.ticket("T-4").state("merged");
        given.database().update("UPDATE ticket SET first_response_due = created_at + interval '1 hour'");
        given.database()
                .update("UPDATE ticket SET first_response_due = NULL, first_response_at = created_at"
                        + " + (CASE number WHEN 'T-1' THEN interval '5 minutes' ELSE interval '2 hours' END)");

        var report = intranet.loginAs("analyst").open(StatisticsScreen.PAGE, StatisticsScreen::new);

        assertThat(report.current()).containsExactly("Berichte");
        assertThat(report.figure("Erstellt")).startsWith("3");
        assertThat(report.hasCharts()).isTrue();
        report.topic("Zusagen").pick("by", "agent").pick("period", "this-year").show();
        assertThat(report.address()).contains("report=targets", "by=agent", "period=this-year");
        assertThat(report.cells("Erstellt")).containsExactly("Petra Adler|2", "ohne Besitzer|1");
        assertThat(report.cells("Erste Antwort in %"))
                .containsExactly("Petra Adler|50 % 1 von 2", "ohne Besitzer|0 % 0 von 1");
        assertThat(report.ticketsBehind("Petra Adler", "Erste Antwort überschritten"))
                .containsExactly("T-2");
        assertThat(report.ticketsBehind("Gesamt", "Erstellt")).containsExactlyInAnyOrder("T-1", "T-2", "T-3");
        assertThat(report.download("csv")).contains("Petra Adler;2;50;", "ohne Besitzer;1;0;");
        assertThat(report.sheet()).contains("Petra Adler", "<v>50.0</v>").doesNotContain("<f>");
        assertThat(report.download("pdf")).startsWith("%PDF-");

        report.topic("Bestand")
                .pick("by", "queue")
                .pick("cross", "open")
                .pick("grain", "month")
                .show();
        assertThat(report.cells("Zeitraum")).containsExactly("support|3");

        report.limit("customer", "K-99").show();
        assertThat(report.message()).contains("Einen Kunden „K-99“ gibt es nicht");
        assertThat(intranet.inAnotherBrowser()
                        .loginAs("agent")
                        .visit(StatisticsScreen.PAGE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverChangesTheDaysMeansThem(Intranet intranet) {
        intranet.given().ticket("T-1");

        var report = intranet.loginAs("analyst").open(StatisticsScreen.PAGE, StatisticsScreen::new);
        report.fill("from", "2024-02-01").fill("to", "2024-02-29").show();

        assertThat(report.address()).contains("period=own", "from=2024-02-01", "to=2024-02-29");
        assertThat(report.figure("Erstellt")).startsWith("0");
        report.pick("period", "last-30-days").show();
        assertThat(report.address()).contains("period=last-30-days").doesNotContain("from=");
        assertThat(report.figure("Erstellt")).startsWith("1");
    }

    @Test
    void reportsRefuseWhoMayNotSeeThemOrWhatIsBehindThem(Intranet intranet) {
        var given = intranet.given();
        given.employee("counter").allowedTo("report.view");
        given.ticket("T-1").in("support");
        given.interaction("I-1").noted("agent", "intern");

        var counter = intranet.loginAs("counter");

        var report = counter.open(StatisticsScreen.PAGE + "?by=queue", StatisticsScreen::new);
        assertThat(report.linksTo("/intranet/ticket/")).isZero();
        assertThat(counter.visit("/intranet/ticket/search?counted=yes").status())
                .isEqualTo(404);
        assertThat(counter.visit("/intranet/interaction/list").status()).isEqualTo(404);
        var interactions = counter.open("/intranet/interaction/reports", StatisticsScreen::new);
        assertThat(interactions.linksTo("/intranet/interaction/list")).isZero();
        assertThat(interactions.exports()).isZero();
    }
}
