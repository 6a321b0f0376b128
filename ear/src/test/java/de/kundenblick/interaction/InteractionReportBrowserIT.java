package de.kundenblick.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class InteractionReportBrowserIT {

    @Test
    @Tag("E-09")
    @Tag("E-20")
    @Tag("F-24")
    void anAdministratorCountsByRecorderAndTakesTheRowsAlong(Intranet intranet) {
        var given = intranet.given();
        given.interaction("I-1").recorder("Zentrale").topic("Rechnung").noted("agent", "intern");
        given.interaction("I-2").recorder("Zentrale West").topic("Angebot").published("agent", "sichtbar");
        given.interaction("I-3").topic("Rechnung").of("K-2");

        var report = intranet.loginAs("admin").open(InteractionReportScreen.PAGE, InteractionReportScreen::new);

        assertThat(report.groups()).containsExactly("Petra Adler|1", "Zentrale|1", "Zentrale West|1");
        assertThat(report.rowsBehind("Zentrale")).isOne();
        assertThat(report.by("Nach Thema").groups()).containsExactly("Rechnung|2", "Angebot|1");
        assertThat(report.rowsBehind("Rechnung")).isEqualTo(2);
        assertThat(report.download("csv")).contains("interaktionsbericht-", "Erfasser;", "Zentrale West");
        assertThat(report.download("xlsx")).contains(".xlsx PK");
        assertThat(report.download("pdf")).contains(".pdf %PDF-");
        var published = intranet.open(InteractionReportScreen.PAGE + "?published=yes", InteractionReportScreen::new);
        assertThat(published.download("csv")).contains("Zentrale West").doesNotContain("Petra Adler");
        assertThat(intranet.inAnotherBrowser()
                        .loginAs("agent")
                        .visit(InteractionReportScreen.PAGE)
                        .status())
                .isEqualTo(404);
    }
}
