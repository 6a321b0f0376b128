package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class MailFilterBrowserIT {
    private static final String INVOICE =
            """
            From: Erika Muster <erika@kunde.example>
            To: service@nordlicht.example
            Subject: Rechnung 4711

            Guten Tag
            """;

    @Test
    void aFilterIsMadeTriedSavedAndMoved(Intranet intranet) {
        intranet.given().queue("Buchhaltung");
        intranet.loginAs("configurator");

        var page = intranet.open("/intranet/filter/edit", MailFilterScreen::new)
                .fill("record:name", "Rechnungen")
                .select("record:conditions:0:comparison", "passt zum Muster")
                .fill("record:conditions:0:value", "rechnung (\\d+")
                .chooseIn("record:queue", "Buchhaltung")
                .press("record:save");
        assertThat(page.text()).contains("ist kein gültiges Muster");

        page.fill("record:conditions:0:value", "rechnung (\\d+)")
                .fill("record:source", INVOICE)
                .press("record:try");
        assertThat(page.text()).contains("Ein neues Ticket", "Buchhaltung", "trifft zu");

        page.press("record:save");
        intranet.open("/intranet/filter/edit", MailFilterScreen::new)
                .fill("record:name", "Mahnungen")
                .fill("record:conditions:0:value", "Mahnung")
                .chooseIn("record:queue", "Buchhaltung")
                .press("record:save");
        var list = intranet.open("/intranet/filter/list", MailFilterScreen::new);
        assertThat(list.names()).containsExactly("Rechnungen", "Mahnungen");

        list.press("filters:rows:1:up");

        assertThat(list.names()).containsExactly("Mahnungen", "Rechnungen");
    }
}
