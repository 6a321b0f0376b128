package de.kundenblick.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportServiceIT {
    private static final String CUSTOMERS =
            """
            Kundennummer;Name;Art;E-Mail;Telefon;Straße;PLZ;Ort
            K-1;Alt & Söhne GmbH;Firma;info@alt.example;0561 99880;Hauptstraße 1;34117;Kassel
            A-2;Neu AG;Firma;;;;;
            A-2;Noch einmal AG;Firma;;;;;
            A-3;Kaputt KG;Firma;keine Adresse;;;;
            ;Ohne Nummer;privat;;;;80331;München
            """;

    @Inject
    ImportService service;

    @Inject
    Imports imports;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    void theCheckSaysWhatWouldBeWrittenAndWritesNothing() throws Exception {
        given.customer("K-1").named("Alt");

        var run = imports.checked(ImportKind.CUSTOMERS, CUSTOMERS);

        assertThat(run.state()).isEqualTo(ImportState.CHECKED);
        assertThat(run.counts())
                .returns(5L, counts -> counts.getDone())
                .returns(2L, counts -> counts.getCreated())
                .returns(1L, counts -> counts.getChanged())
                .returns(2L, counts -> counts.getRejected())
                .returns(1L, counts -> counts.getDuplicates());
        assertThat(imports.issues(run.id(), ImportIssue.Kind.REJECTED))
                .extracting(issue -> issue.row().line(), issue -> issue.row().reasonKey(), issue -> issue.cells()
                        .get(1))
                .containsExactly(
                        tuple(4L, "exchange.row.repeated", "Noch einmal AG"),
                        tuple(5L, "exchange.row.email", "Kaputt KG"));
        assertThat(given.database().texts("SELECT name FROM customer")).containsExactly("Alt");
    }

    @Test
    void customersAreCreatedChangedAndUndone() throws Exception {
        given.customer("K-1").named("Alt").at("Nebenweg 2", "10115", "Berlin");

        var run = imports.imported(ImportKind.CUSTOMERS, CUSTOMERS);

        assertThat(run.state()).isEqualTo(ImportState.DONE);
        var database = given.database();
        assertThat(database.texts("SELECT number || ' ' || name || ' ' || kind FROM customer ORDER BY name"))
                .containsExactly(
                        "K-1 Alt & Söhne GmbH ORGANISATION",
                        "A-2 Neu AG ORGANISATION",
                        database.texts("SELECT number FROM customer WHERE kind = 'PERSON'")
                                        .get(0) + " Ohne Nummer PERSON");
        assertThat(database.texts("SELECT phone FROM customer WHERE number = 'K-1'"))
                .containsExactly("+4956199880");
        assertThat(database.count("SELECT count(*) FROM customer WHERE search_text LIKE '%soehne%'"))
                .isEqualTo(1);
        assertThat(database.count("SELECT count(*) FROM customer WHERE search_text LIKE '% muenchen %'"))
                .isEqualTo(1);
        assertThat(database.count("SELECT count(*) FROM import_part")).isZero();

        var undone = imports.undone(run.id());

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.kept()).isZero();
        assertThat(database.texts("SELECT number || ' ' || name || ' ' || a.city FROM customer c"
                        + " JOIN customer_address a ON a.customer_id = c.id"))
                .containsExactly("K-1 Alt Berlin");
        assertThat(database.texts("SELECT name FROM customer")).containsExactly("Alt");
    }

    @Test
    void whatWasTouchedSinceOrIsInUseStaysAndIsNamed() throws Exception {
        var run = imports.imported(ImportKind.CUSTOMERS, "number,name\nA-1,Eins\nA-2,Zwei\nA-3,Drei\nA-4,Vier\n");
        given.database().update("UPDATE customer SET name = 'Zwei!', version = version + 1 WHERE number = 'A-2'");
        given.contact("anna").at("A-3");

        var undone = imports.undone(run.id());

        assertThat(undone.kept()).isEqualTo(2);
        assertThat(given.database().texts("SELECT name FROM customer WHERE number LIKE 'A-%' ORDER BY number"))
                .containsExactly("Zwei!", "Drei");
        assertThat(imports.issues(run.id(), ImportIssue.Kind.KEPT))
                .extracting(issue -> issue.row().column() + " " + issue.row().reasonKey())
                .containsExactlyInAnyOrder("A-2 exchange.kept.changed", "A-3 exchange.kept.inUse");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var file = "number,name,email,city\nA-1,Eins,eins@example.org,Kassel\n";
        imports.imported(ImportKind.CUSTOMERS, file);

        var again = imports.imported(ImportKind.CUSTOMERS, file);

        assertThat(again.counts())
                .returns(1L, counts -> counts.getUnchanged())
                .returns(0L, counts -> counts.getCreated() + counts.getChanged());
    }

    @Test
    void aCustomerThatLooksLikeAnotherIsReportedAndLeftOutIfWished() throws Exception {
        given.customer("K-1").named("Alt GmbH").email("info@alt.example");
        var file = "number,name,email\nA-1,ALT gmbh,\nA-2,Anders,INFO@alt.example\nA-3,Neu,\n".getBytes(UTF_8);

        var reported = imports.checked(ImportKind.CUSTOMERS, file, settings -> settings);
        var leftOut = imports.checked(ImportKind.CUSTOMERS, file, ImportServiceIT::withoutDuplicates);

        assertThat(reported.counts())
                .returns(3L, counts -> counts.getCreated())
                .returns(2L, counts -> counts.getDuplicates());
        assertThat(leftOut.counts())
                .returns(1L, counts -> counts.getCreated())
                .returns(2L, counts -> counts.getRejected());
    }

    private static ImportSettings withoutDuplicates(ImportSettings from) {
        return new ImportSettings(
                from.encoding(),
                from.delimiter(),
                from.columns(),
                from.values(),
                from.existing(),
                from.key(),
                true,
                from.customer(),
                from.tickets());
    }

    @Test
    void valuesAreTranslatedAsSettled() throws Exception {
        var run = imports.imported(
                ImportKind.CUSTOMERS,
                "number,name,status\nA-1,Eins,A\nA-2,Zwei,B\nA-3,Drei,C\n".getBytes(UTF_8),
                settings -> settings.mean(
                        settings.columns(), Map.of(ImportField.CUSTOMER_STATUS, Map.of("A", "ACTIVE", "B", "FORMER"))));

        assertThat(given.database().texts("SELECT status FROM customer ORDER BY number"))
                .containsExactly("ACTIVE", "FORMER");
        assertThat(imports.issues(run.id(), ImportIssue.Kind.REJECTED))
                .extracting(issue -> issue.row().reasonKey())
                .containsExactly("exchange.row.unknown");
    }

    @Test
    void filesThatAreNoneOfTheKindAreRefusedAndLeaveNothing() {
        for (byte[] file : new byte[][] {
            {}, {'P', 'K', 3, 4, 20, 0}, {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "\n\n".getBytes(UTF_8)
        }) {
            assertThatThrownBy(() -> imports.uploaded(ImportKind.CUSTOMERS, new ByteArrayInputStream(file)))
                    .isInstanceOf(FileRefusedException.class);
        }
        assertThatThrownBy(() -> imports.uploaded(
                        ImportKind.CUSTOMERS, new ByteArrayInputStream(("a," + "b,".repeat(10_000)).getBytes(UTF_8))))
                .isInstanceOf(FileRefusedException.class);

        assertThat(given.database().count("SELECT count(*) FROM import_run")).isZero();
    }

    @Test
    void aFileThatBreaksOffIsSentBackFromTheCheck() throws Exception {
        var run = imports.checked(ImportKind.CUSTOMERS, "number,name\nA-1,Eins\nA-2,\"nie zu\nA-3,Drei\n");

        assertThat(run.state()).isEqualTo(ImportState.DRAFT);
        assertThat(run.failure().key()).isEqualTo("exchange.file.wrongQuote");
        assertThat(run.failure().parameters()).containsExactly("3");
    }

    @Test
    void anImportThatWasBrokenOffGoesOnBehindItsLastRow() throws Exception {
        var rows = new StringBuilder("number,name\n");
        for (int i = 0; i < 1_200; i++) {
            rows.append("A-").append(i).append(",Kunde ").append(i).append('\n');
        }
        var run = imports.checked(ImportKind.CUSTOMERS, rows.toString());
        var database = given.database();
        for (int i = 0; i < 500; i++) {
            given.customer("A-" + i).named("Kunde " + i);
        }
        database.update(
                "UPDATE import_run SET state = 'RUNNING', position = 501, rows_done = 500, created = 500 WHERE id = ?",
                run.id());
        database.update(
                "INSERT INTO job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " VALUES ('exchange.import', ?, now() - interval '1 hour', true, 'dead node',"
                        + " now() - interval '1 hour', 1)",
                run.id() + "/1");

        var ended = imports.atRest(run.id());

        assertThat(ended.state()).isEqualTo(ImportState.DONE);
        assertThat(ended.counts())
                .returns(1_200L, counts -> counts.getDone())
                .returns(1_200L, counts -> counts.getCreated());
        assertThat(database.count("SELECT count(*) FROM customer")).isEqualTo(1_200);
    }

    @Test
    void twoImportsAtOnceTakeTurnsAndOneAskedForTwiceIsDoneOnce() throws Exception {
        var one = imports.checked(ImportKind.CUSTOMERS, "number,name\nA-1,Eins\n");
        var other = imports.checked(ImportKind.CUSTOMERS, "number,name\nA-1,Anders\nB-1,Zwei\n");

        imports.asAdmin.run(() -> service.start(one.id()));
        imports.asAdmin.run(() -> service.start(one.id()));
        imports.asAdmin.run(() -> service.start(other.id()));

        assertThat(imports.atRest(one.id()).counts().getCreated()
                        + imports.atRest(other.id()).counts().getCreated())
                .isEqualTo(2);
        assertThat(given.database().texts("SELECT number FROM customer ORDER BY number"))
                .containsExactly("A-1", "B-1");
    }

    @Test
    void whoMayNotImportIsTurnedAway() {
        assertThatThrownBy(() -> asAgent.call(() ->
                        service.upload(ImportKind.CUSTOMERS, "a.csv", new ByteArrayInputStream(new byte[] {'a'}))))
                .isInstanceOf(EJBAccessException.class);
    }
}
