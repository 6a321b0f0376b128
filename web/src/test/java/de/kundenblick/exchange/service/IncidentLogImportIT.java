package de.kundenblick.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.exchange.ImportCounts;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The whole incident log of the demo, 5,998 rows of 888 tickets and two that belong to nobody. */
@ArquillianTest
class IncidentLogImportIT {
    @Inject
    Imports imports;

    @Inject
    Fixtures given;

    @Test
    void theWholeLogIsImportedButForTwoTicketsOfNobody() throws Exception {
        var run = imports.imported(ImportKind.TICKETS, rows(Long.MAX_VALUE), settings -> settings);

        assertThat(run.counts())
                .returns(5_998L, ImportCounts::getDone)
                .returns(888L, ImportCounts::getCreated)
                .returns(0L, ImportCounts::getChanged)
                .returns(0L, ImportCounts::getUnchanged)
                .returns(5_191L, ImportCounts::getEvents)
                .returns(84L, ImportCounts::getCustomers)
                .returns(638L, ImportCounts::getContacts)
                .returns(62L, ImportCounts::getQueues)
                .returns(10L, ImportCounts::getRejected);
        var rejected = imports.issues(run.id(), ImportIssue.Kind.REJECTED);
        assertThat(rejected).allSatisfy(issue -> {
            assertThat(issue.row().column()).isEqualTo("location");
            assertThat(issue.row().reasonKey()).isEqualTo("exchange.row.noCustomer");
            assertThat(issue.cells()).contains("?");
        });
        assertThat(rejected)
                .extracting(issue -> issue.row().line())
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.rangeClosed(1_076, 1_080), IntStream.rangeClosed(2_986, 2_990))
                                .mapToObj(Long::valueOf)
                                .toList());
        var database = given.database();
        assertThat(database.texts("SELECT kind || ' ' || count(*) FROM ticket_event GROUP BY kind"))
                .containsExactlyInAnyOrder(
                        "CREATED 888", "STATE 2506", "OWNER 906", "QUEUE 840", "PRIORITY 45", "CUSTOMER 6");
        assertThat(database.count("SELECT count(*) FROM ticket")).isEqualTo(888);
        assertThat(database.count("SELECT count(*) FROM customer")).isEqualTo(84);
        assertThat(database.count("SELECT count(*) FROM contact")).isEqualTo(638);
        assertThat(database.count("SELECT count(*) FROM contact_customer")).isEqualTo(655);
        assertThat(database.count("SELECT count(*) FROM queue")).isEqualTo(62);
    }

    @Test
    void theCheckOfTheWholeLogWritesNothing() throws Exception {
        var run = imports.checked(ImportKind.TICKETS, rows(Long.MAX_VALUE), settings -> settings);

        assertThat(run.counts())
                .returns(888L, ImportCounts::getCreated)
                .returns(10L, ImportCounts::getRejected)
                .returns(5_998L, ImportCounts::getDone);
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isZero();
        assertThat(given.database().count("SELECT count(*) FROM customer")).isZero();
    }

    @Test
    void importingItAgainFindsNothingNew() throws Exception {
        imports.imported(ImportKind.TICKETS, rows(Long.MAX_VALUE), settings -> settings);

        var again = imports.imported(ImportKind.TICKETS, rows(Long.MAX_VALUE), settings -> settings);

        assertThat(again.counts())
                .returns(0L, counts -> counts.getCreated() + counts.getChanged() + counts.getEvents())
                .returns(888L, ImportCounts::getUnchanged);
        assertThat(given.database().count("SELECT count(*) FROM ticket_event")).isEqualTo(5_191);
    }

    @Test
    void aLongerVersionOfTheFileAddsWhatIsNewAndCanBeTakenBack() throws Exception {
        var first = imports.imported(ImportKind.TICKETS, rows(2_695), settings -> settings);
        var database = given.database();
        String changedAt = database.texts("SELECT max(changed_at) FROM ticket").get(0);
        long events = database.count("SELECT count(*) FROM ticket_event");
        var all = imports.imported(ImportKind.TICKETS, rows(Long.MAX_VALUE), settings -> settings);

        assertThat(first.counts().getCreated()).isEqualTo(406);
        assertThat(all.counts().getCreated()).isEqualTo(482);
        assertThat(all.counts().getChanged()).isEqualTo(1);
        assertThat(database.count("SELECT count(*) FROM ticket")).isEqualTo(888);
        assertThat(database.count("SELECT count(*) FROM ticket_event")).isEqualTo(5_191);

        imports.undone(all.id());

        assertThat(database.count("SELECT count(*) FROM ticket")).isEqualTo(406);
        assertThat(database.count("SELECT count(*) FROM ticket_event")).isEqualTo(events);
        assertThat(database.texts("SELECT max(changed_at) FROM ticket")).containsExactly(changedAt);
    }

    @Test
    void whatIsOpenHasTargetsAlsoAfterAnImportWasTakenBack() throws Exception {
        var promises = new GivenPromises(given);
        promises.queue("Group 56", promises.always("Immer"), 60, null, 480);
        String targets = "SELECT concat_ws(' ', first_response_due - created_at, solution_due - created_at,"
                + " escalates_at - created_at, pending_until IS NOT NULL) FROM ticket";
        var database = given.database();
        imports.imported(ImportKind.TICKETS, rows(1), settings -> settings);
        database.update("UPDATE ticket SET pending_until = now()");

        assertThat(database.texts(targets)).containsExactly("01:00:00 08:00:00 01:00:00 t");

        var closed = imports.imported(ImportKind.TICKETS, rows(4), settings -> settings);

        assertThat(database.texts(targets)).containsExactly("f");
        assertThat(database.count("SELECT count(*) FROM ticket_event WHERE kind LIKE '%STOP'"))
                .isZero();

        imports.undone(closed.id());

        assertThat(database.texts(targets)).containsExactly("01:00:00 08:00:00 01:00:00 t");
    }

    /** The header and the first rows, each of which is one line. */
    private static byte[] rows(long count) throws IOException {
        var packed = TicketImporter.class.getResourceAsStream("/demo/incident-log.csv.gz");
        try (var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), UTF_8))) {
            List<String> lines = reader.lines().toList();
            return Stream.concat(lines.stream().limit(1), lines.stream().skip(1).limit(count))
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(UTF_8);
        }
    }
}
