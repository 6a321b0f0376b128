package de.kundenblick.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.IncidentLog;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.WriteCounts;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.ZoneId;
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
    TicketImportService service;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void theWholeLogIsImportedButForTwoTicketsOfNobody() throws Exception {
        var result = imported(rows(Long.MAX_VALUE));

        assertThat(result.read()).isEqualTo(5_998);
        assertThat(result.written()).isEqualTo(new WriteCounts(888, 0, 0, 5_191, 84, 638, 62));
        assertThat(result.rejected()).isEqualTo(10);
        assertThat(result.rejectedRows()).allSatisfy(row -> {
            assertThat(row.column()).isEqualTo("location");
            assertThat(row.reasonKey()).isEqualTo("exchange.row.noCustomer");
        });
        assertThat(result.rejectedRows())
                .extracting(RejectedRow::line)
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
    void importingItAgainFindsNothingNew() throws Exception {
        imported(rows(Long.MAX_VALUE));

        var again = imported(rows(Long.MAX_VALUE));

        assertThat(again.written()).isEqualTo(new WriteCounts(0, 0, 888, 0, 0, 0, 0));
        assertThat(given.database().count("SELECT count(*) FROM ticket_event")).isEqualTo(5_191);
    }

    @Test
    void aLongerVersionOfTheFileAddsWhatIsNew() throws Exception {
        var first = imported(rows(2_695)).written();
        var all = imported(rows(Long.MAX_VALUE)).written();

        assertThat(first.created()).isEqualTo(406);
        assertThat(all.created()).isEqualTo(482);
        assertThat(all.changed()).isEqualTo(1);
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isEqualTo(888);
        assertThat(given.database().count("SELECT count(*) FROM ticket_event")).isEqualTo(5_191);
    }

    @Test
    void whoMayNotImportIsTurnedAway() {
        assertThatThrownBy(() -> asAgent.call(() -> service.importTickets(
                        new ByteArrayInputStream(new byte[0]),
                        UTF_8,
                        IncidentLog.in(ZoneId.of("Europe/Berlin")),
                        new ImportProgress())))
                .isInstanceOf(EJBAccessException.class);
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isZero();
    }

    private ImportResult imported(byte[] file) throws Exception {
        return asAdmin.call(() -> service.importTickets(
                new ByteArrayInputStream(file),
                UTF_8,
                IncidentLog.in(ZoneId.of("Europe/Berlin")),
                new ImportProgress()));
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
