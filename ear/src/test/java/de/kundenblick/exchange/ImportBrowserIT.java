package de.kundenblick.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.ticket.TicketScreen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class ImportBrowserIT {
    private static final String HEADER =
            "number,incident_state,opened_at,sys_updated_by,sys_updated_at,location,caller_id,priority,assignment_group,assigned_to\n";

    private static final String GOOD =
            """
            INC1,New,29-02-2016 01:16,Updated by 21,29-02-2016 01:23,Location 143,Caller 2403,3 - Moderate,Group 56,?
            INC1,Active,29-02-2016 01:16,Updated by 21,29-02-2016 08:53,Location 143,Caller 2403,3 - Moderate,Group 56,Jürgen
            INC2,New,29-02-2016 02:00,Updated by 21,29-02-2016 02:05,Location 9,Caller 7,1 - Critical,Group 56,?
            """;

    private static final String BAD =
            "INC3,New,31-02-2016 01:16,Updated by 1,29-02-2016 01:23,Location 9,Caller 7,3 - Moderate,Group 56,?\n";

    @Test
    void goodRowsAreImportedAndTheBadOneIsNamed(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);

        page.run((HEADER + GOOD + BAD).getBytes(UTF_8));

        assertThat(page.counts())
                .containsEntry("Zeilen gelesen", "4")
                .containsEntry("Tickets angelegt", "2")
                .containsEntry("Kunden angelegt", "2")
                .containsEntry("Kundenbenutzer angelegt", "2")
                .containsEntry("Queues angelegt", "1")
                .containsEntry("Zeilen abgelehnt", "1");
        assertThat(page.rejected())
                .containsExactly(
                        List.of("5", "opened_at", "„31-02-2016 01:16“ ist kein Zeitpunkt der Form dd-MM-uuuu HH:mm."));
        assertThat(page.rejectedFile()).contains("\"5\";\"opened_at\";\"„31-02-2016 01:16“ ist kein Zeitpunkt");
        assertThat(page.message()).contains("3 von 4 Zeilen importiert.");
        var customer = intranet.open(CustomerScreen.addressOf("L-143"), CustomerScreen::new);
        assertThat(customer.status()).containsEntry("unfinished", 1).containsEntry("all", 1);
    }

    @Test
    void theSameFileAgainChangesNothing(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);
        page.run((HEADER + GOOD).getBytes(UTF_8));

        page.run((HEADER + GOOD).getBytes(UTF_8));

        assertThat(page.counts())
                .containsEntry("Tickets angelegt", "0")
                .containsEntry("Tickets ergänzt", "0")
                .containsEntry("Tickets unverändert", "2")
                .containsEntry("Ereignisse angelegt", "0")
                .containsEntry("Zeilen abgelehnt", "0");
    }

    @Test
    void aBrokenFileIsRefusedAsAWhole(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);

        page.run((HEADER + GOOD + "INC9,\"New,never closed\n").getBytes(UTF_8));
        assertThat(page.message())
                .contains("In der Zeile 5 beginnt ein Eintrag, dessen Anführungszeichen nicht zusammenpassen");
        assertThat(page.hasResult()).isFalse();

        page.run("a,b\n1,2\n".getBytes(UTF_8));
        assertThat(page.message()).contains("In der Kopfzeile fehlen die Spalten number");

        page.run(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2});
        assertThat(page.message()).contains("Die Datei ist keine Textdatei.");

        assertThat(intranet.given().database().count("SELECT count(*) FROM ticket"))
                .isZero();
    }

    @Test
    void anotherEncodingIsToldAndCanBeChosen(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);
        byte[] latin = (HEADER + GOOD).getBytes(ISO_8859_1);

        page.run(latin);
        assertThat(page.message())
                .contains("Die Datei ist nicht in UTF-8 geschrieben: Zeile 3 enthält andere Zeichen.");
        assertThat(page.hasResult()).isFalse();

        page.encoding("ISO 8859-1 (Latin 1)").run(latin);
        assertThat(page.counts()).containsEntry("Tickets angelegt", "2");
        assertThat(intranet.given().database().texts("SELECT new_value FROM ticket_event WHERE kind = 'OWNER'"))
                .containsExactly("Jürgen");
    }

    @Test
    void withoutThePermissionThereIsNoSuchPage(Intranet intranet) {
        intranet.loginAs("agent");

        var answer = intranet.visit(ImportScreen.ADDRESS);

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void timesAreReadInTheFilesZoneAndShownInTheReaders(Intranet intranet) {
        String aroundBothChanges =
                """
                INC1,New,27-03-2016 01:59,Updated by 21,27-03-2016 01:59,Location 143,Caller 2403,3 - Moderate,Group 56,?
                INC1,Active,27-03-2016 01:59,Updated by 21,27-03-2016 03:01,Location 143,Caller 2403,3 - Moderate,Group 56,?
                INC2,New,30-10-2016 01:59,Updated by 21,30-10-2016 01:59,Location 143,Caller 2403,3 - Moderate,Group 56,?
                INC2,Active,30-10-2016 01:59,Updated by 21,30-10-2016 03:01,Location 143,Caller 2403,3 - Moderate,Group 56,?
                """;
        intranet.given().employee("newyorker").role("analyst");
        intranet.given().preference("newyorker", "zone", "America/New_York");
        intranet.loginAs("admin")
                .open(ImportScreen.ADDRESS, ImportScreen::new)
                .zone("Europe/Berlin")
                .run((HEADER + aroundBothChanges).getBytes(UTF_8));
        assertThat(intranet.given()
                        .database()
                        .texts("SELECT created_at AT TIME ZONE 'UTC' FROM ticket ORDER BY external_key"))
                .containsExactly("2016-03-27 00:59:00", "2016-10-29 23:59:00");
        assertThat(intranet.given()
                        .database()
                        .texts("SELECT changed_at AT TIME ZONE 'UTC' FROM ticket ORDER BY external_key"))
                .containsExactly("2016-03-27 01:01:00", "2016-10-30 02:01:00");

        List<String> numbers = intranet.given().database().texts("SELECT number FROM ticket ORDER BY external_key");
        assertThat(intranet.open(TicketScreen.addressOf(numbers.get(0)), TicketScreen::new)
                        .moment("Erstellt"))
                .isEqualTo("Sonntag, 27. März 2016, 1:59:00 Uhr (MEZ)");
        assertThat(intranet.at(TicketScreen::new).moment("Geändert"))
                .isEqualTo("Sonntag, 27. März 2016, 3:01:00 Uhr (MESZ)");

        var reader = intranet.inAnotherBrowser().loginAs("newyorker");
        assertThat(reader.open(TicketScreen.addressOf(numbers.get(0)), TicketScreen::new)
                        .moment("Erstellt"))
                .isEqualTo("Samstag, 26. März 2016, 20:59:00 Uhr (EDT)");
        assertThat(reader.open(TicketScreen.addressOf(numbers.get(1)), TicketScreen::new)
                        .moment("Geändert"))
                .isEqualTo("Samstag, 29. Oktober 2016, 22:01:00 Uhr (EDT)");
    }
}
