package de.kundenblick.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.ticket.TicketScreen;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

        page.upload("TICKETS", (HEADER + GOOD + BAD).getBytes(UTF_8)).check();
        assertThat(page.counts()).containsEntry("Tickets angelegt", "2").containsEntry("Zeilen abgelehnt", "1");
        assertThat(intranet.given().database().count("SELECT count(*) FROM ticket"))
                .isZero();
        page.start().finish();

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
        assertThat(page.rejectedFile())
                .contains("\"5\";\"opened_at\";\"„31-02-2016 01:16“ ist kein Zeitpunkt")
                .contains("\"INC3\";\"New\"");
        var customer = intranet.open(CustomerScreen.addressOf("L-143"), CustomerScreen::new);
        assertThat(customer.status()).containsEntry("unfinished", 1).containsEntry("all", 1);
    }

    @Test
    void theSameFileAgainChangesNothing(Intranet intranet) {
        intranet.loginAs("admin");
        var file = (HEADER + GOOD).getBytes(UTF_8);
        imported(intranet, "TICKETS", file);

        var page = intranet.open(ImportScreen.ADDRESS, ImportScreen::new)
                .upload("TICKETS", file)
                .check();

        assertThat(page.counts())
                .containsEntry("Tickets angelegt", "0")
                .containsEntry("Tickets ergänzt", "0")
                .containsEntry("Tickets unverändert", "2")
                .containsEntry("Ereignisse angelegt", "0")
                .containsEntry("Zeilen abgelehnt", "0");
    }

    @Test
    void filesThatAreNoneOfTheKindAreRefusedWithTheReason(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);

        page.upload("TICKETS", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2});
        assertThat(page.problem()).contains("Bitte in der Tabellenkalkulation als CSV speichern");

        page.upload("CUSTOMERS", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThat(page.problem()).contains("Die Datei ist keine Textdatei.");

        page.upload("CUSTOMERS", new byte[0]);
        assertThat(page.problem()).contains("Die Datei ist leer.");

        page.upload("TICKETS", "a,b\n1,2\n".getBytes(UTF_8)).check();
        assertThat(page.message()).contains("Noch keiner Spalte zugeordnet: Nummer in der Quelle");
        assertThat(page.isPastTheMapping()).isFalse();
    }

    @Test
    void aBrokenFileIsSentBackFromTheCheck(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);

        page.upload("TICKETS", (HEADER + GOOD + "INC9,\"New,never closed\n").getBytes(UTF_8))
                .check();

        assertThat(page.message())
                .contains("In der Zeile 5 beginnt ein Eintrag, dessen Anführungszeichen nicht zusammenpassen");
        assertThat(page.columns()).containsEntry("number", "Nummer in der Quelle *");
    }

    @Test
    void theEncodingIsFoundAndCanBeChosen(Intranet intranet) {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);

        page.upload("TICKETS", (HEADER + GOOD).getBytes(ISO_8859_1)).settle("encoding", "ISO 8859-1 (Latin 1)");
        page.check().start().finish();

        assertThat(page.counts()).containsEntry("Tickets angelegt", "2");
        assertThat(intranet.given().database().texts("SELECT new_value FROM ticket_event WHERE kind = 'OWNER'"))
                .containsExactly("Jürgen");
    }

    @Test
    void aMappingIsKeptForTheNextFileAndNothingIsLostOnTheWayBack(Intranet intranet) {
        var file = "Nr.;Bezeichnung;Wo\nA-1;Eins AG;Kassel\n".getBytes(UTF_8);
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);
        page.upload("CUSTOMERS", file)
                .mean("Nr.", "Kundennummer")
                .mean("Bezeichnung", "Name *")
                .mean("Wo", "Ort")
                .keepMapping("Altsystem");
        page.check();
        intranet.page().goBack();
        page = intranet.at(ImportScreen::new);

        assertThat(page.columns())
                .containsEntry("Nr.", "Kundennummer")
                .containsEntry("Bezeichnung", "Name *")
                .containsEntry("Wo", "Ort");

        page = intranet.open(ImportScreen.ADDRESS, ImportScreen::new).upload("CUSTOMERS", file);
        assertThat(page.columns()).containsEntry("Wo", "nicht importieren");
        page.takeMapping(1);
        assertThat(page.columns()).containsEntry("Wo", "Ort");
    }

    @Test
    @Tag("F-22")
    void aHundredThousandRowsInTheBackgroundWithAFileOfTheRejectedOnes(Intranet intranet, @TempDir Path folder)
            throws IOException {
        var page = intranet.loginAs("admin").open(ImportScreen.ADDRESS, ImportScreen::new);
        page.upload("CUSTOMERS", customers(folder.resolve("kunden.csv"))).check();
        assertThat(page.counts())
                .containsEntry("Kunden angelegt", "99.899")
                .containsEntry("Dubletten", "1")
                .containsEntry("Zeilen abgelehnt", "101");

        page.start();
        String address = page.address();
        intranet.open("/intranet/customer/center", Screen::new);
        page = intranet.open(address, ImportScreen::new).finish();

        assertThat(page.state()).isEqualTo("fertig");
        assertThat(page.counts())
                .containsEntry("Zeilen gelesen", "100.000")
                .containsEntry("Kunden angelegt", "99.899")
                .containsEntry("Zeilen abgelehnt", "101");
        assertThat(intranet.given().database().count("SELECT count(*) FROM customer"))
                .isEqualTo(99_899);
        assertThat(page.rejectedFile().lines())
                .hasSize(102)
                .contains("\"3\";\"E-Mail\";\"„kaputt“ ist keine E-Mail-Adresse.\";\"D-1\";\"Firma 1\";\"kaputt\"");
        assertThat(page.file("DUPLICATE")).contains("„D-0“ kommt in einer früheren Zeile der Datei schon vor.");
    }

    /** 100,000 rows, of which 100 have a wrong address and one comes twice. */
    private static Path customers(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write("Kundennummer;Firma;E-Mail\r\n");
            for (int i = 0; i < 99_999; i++) {
                out.write("D-" + i + ";Firma " + i + ";" + (i % 1_010 == 1 ? "kaputt" : "") + "\r\n");
            }
            out.write("D-0;Müller;\r\n");
        }
        return file;
    }

    @Test
    @Tag("F-22")
    void contactsFromCardsAreImportedAndTakenBack(Intranet intranet) {
        intranet.given().customer("K-1").named("Alt GmbH");
        var cards =
                """
                BEGIN:VCARD
                VERSION:3.0
                N:Groß;Anna;;;
                FN:Anna Groß
                EMAIL:anna@example.org
                ORG:Alt GmbH
                END:VCARD
                """;
        var page = imported(intranet.loginAs("admin"), "CONTACTS", cards.getBytes(UTF_8));
        assertThat(page.counts()).containsEntry("Kundenbenutzer angelegt", "1");

        page.undo();

        assertThat(page.counts()).containsEntry("Nicht rückgängig", "0");
        assertThat(intranet.given().database().count("SELECT count(*) FROM contact"))
                .isZero();
    }

    private static ImportScreen imported(Intranet intranet, String kind, byte[] file) {
        return intranet.open(ImportScreen.ADDRESS, ImportScreen::new)
                .upload(kind, file)
                .check()
                .start()
                .finish();
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
                .upload("TICKETS", (HEADER + aroundBothChanges).getBytes(UTF_8))
                .settle("zone", "Europe/Berlin")
                .check()
                .start()
                .finish();
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
