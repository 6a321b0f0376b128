package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.service.ContactListService;
import de.kundenblick.exchange.ExportBusyException;
import de.kundenblick.exchange.ExportDeniedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsTeamLead;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ListExportServiceIT {
    private static final int MANY = 200_000;
    /** The audit log is not what is tried here. */
    private static final String WITHOUT_TRIGGERS = "SET session_replication_role = replica";

    private static final String WITH_TRIGGERS = "SET session_replication_role = origin";

    private static final long MOST_KEPT = 48L * 1024 * 1024;

    @Inject
    ListExportService service;

    @Inject
    ContactListService contacts;

    @Inject
    HeardExports heard;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Inject
    AsTeamLead asTeamLead;

    @Test
    void handsOverTheFilteredListInItsOrderAndTellsTheAuditLog() throws Exception {
        given.customer("K-1").named("Zeta").phone("+49561998810");
        given.customer("K-2").named("Alpha").onCreditHold();
        given.customer("K-3").named("Weg").invalid();
        heard.clear();
        var rows = new ArrayList<ListRow>();

        boolean whole = asAdmin.call(() -> service.export(
                "customer", "validity=VALID&sort=name&columns=name,credit,phone", null, "csv", rows::add));

        assertThat(whole).isTrue();
        assertThat(rows)
                .extracting(row -> row.cells().stream().map(ListRow.Cell::value).toList())
                .containsExactly(listOf("Alpha", "true", null), listOf("Zeta", "false", "+49561998810"));
        assertThat(heard.all())
                .containsExactly(new Audited(
                        AuditAction.EXPORTED,
                        "customer",
                        null,
                        "csv, 2 rows, validity=VALID&sort=name&columns=name,credit,phone"));
    }

    @Test
    void handsOverASelectionWhateverTheFilters() throws Exception {
        given.contact("anna");
        given.contact("otto");
        given.contact("erna");
        var marks = asAdmin.call(() -> contacts.marks(ListState.parse(CustomerLists.CONTACTS, "")));
        var rows = new ArrayList<ListRow>();

        asAdmin.call(() -> service.export(
                "contact",
                "displayName=nobody&sort=login&columns=login",
                Selection.parse(String.join(",", marks.subList(0, 2))),
                "xlsx",
                rows::add));

        assertThat(rows).extracting(row -> row.cells().get(0).value()).containsExactly("anna", "otto");
    }

    @Test
    void whoMayNotExportIsTurnedAway() {
        assertThatThrownBy(() -> asAgent.call(() -> service.export("customer", "", null, "csv", row -> {})))
                .isInstanceOf(ExportDeniedException.class);
        assertThatThrownBy(() -> asAgent.call(() -> service.export("ticketReport", "", null, "csv", row -> {})))
                .isInstanceOf(ExportDeniedException.class);
        assertThatThrownBy(() -> asAdmin.call(() -> service.export("employee", "", null, "csv", row -> {})))
                .isInstanceOf(ExportDeniedException.class);
    }

    @Test
    void whoSeesReportsOnlyExportsNothingElse() throws Exception {
        given.employee("teamlead").allowedTo(Permissions.REPORT_VIEW, Permissions.TICKET_READ);
        heard.clear();

        for (String list : List.of("interactionReport", "interaction", "ticket", "customer", "contact")) {
            assertThatThrownBy(() -> asTeamLead.call(() -> service.export(list, "", null, "csv", row -> {})))
                    .isInstanceOf(ExportDeniedException.class);
        }
        asTeamLead.call(() -> service.export("ticketReport", "by=queue", null, "csv", row -> {}));

        assertThat(heard.all())
                .containsExactly(
                        new Audited(AuditAction.EXPORTED, "ticketReport", null, "csv, 0 rows, by=queue&sort=natural"));
    }

    @Test
    void aReaderWhoGoesAwayLeavesATraceAndNoConnection() throws Exception {
        given.customer("K-1");
        given.customer("K-2");
        heard.clear();

        for (int i = 0; i < 10; i++) {
            boolean whole = asAdmin.call(() -> service.export("customer", "", null, "csv", row -> {
                throw new IOException("gone");
            }));
            assertThat(whole).isFalse();
        }

        assertThat(heard.all())
                .hasSize(10)
                .extracting(Audited::detail)
                .contains("csv, broken off after 0 rows, sort=name");
        assertThat(openTransactions()).isZero();
    }

    @Test
    void oneExportTooManyIsRefused() throws Exception {
        given.customer("K-1");

        assertThatThrownBy(() -> nested(5)).isInstanceOf(ExportBusyException.class);
        nested(4);
        assertThat(openTransactions()).isZero();
    }

    /** An export while another one is running, and so on. */
    private void nested(int deep) throws Exception {
        if (deep == 0) {
            return;
        }
        asAdmin.run(() -> service.export("customer", "", null, "csv", row -> {
            try {
                nested(deep - 1);
            } catch (ExportBusyException busy) {
                throw busy;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }));
    }

    @Test
    void twoHundredThousandRowsTakeLittleMemoryInEitherFormat() throws Exception {
        given.database().update(WITHOUT_TRIGGERS);
        given.database()
                .update(
                        """
                        INSERT INTO customer
                            (id, version, number, kind, name, status, validity, credit_hold, zip, city, email, phone,
                             website, search_text)
                        SELECT 1000000 + i, 1, 'X-' || i, 'ORGANISATION', 'Kunde mit langem Namen Nummer ' || i,
                            'ACTIVE', 'VALID', false, lpad((i %% 99999)::text, 5, '0'), 'Ort ' || i %% 5000,
                            'info' || i || '@firma.example', '+4956199' || i, 'https://www.firma' || i || '.example',
                            ''
                        FROM generate_series(1, %d) i
                        """
                                .formatted(MANY));
        try {
            var csv = new Measured();
            var xlsx = new Measured();
            try (var table =
                    new CsvTable(csv, List.of(TableFile.Kind.TEXT, TableFile.Kind.TEXT, TableFile.Kind.PHONE))) {
                export(table, csv);
            }
            try (var table = new ExcelTable(xlsx, "Kunden", Collections.nCopies(3, TableFile.Kind.TEXT))) {
                export(table, xlsx);
            }

            assertThat(csv.rows).isEqualTo(MANY).isGreaterThan(ListSlice.MOST_COUNTED);
            assertThat(xlsx.rows).isEqualTo(MANY);
            assertThat(csv.bytes).isGreaterThan(MANY * 40L);
            assertThat(xlsx.bytes).isGreaterThan(MANY * 10L);
            assertThat(csv.kept).isLessThan(MOST_KEPT);
            assertThat(xlsx.kept).isLessThan(MOST_KEPT);
        } finally {
            given.database().update("TRUNCATE customer CASCADE");
            given.database().update(WITH_TRIGGERS);
        }
    }

    private void export(TableFile table, Measured out) throws Exception {
        table.header(List.of("Nummer", "Name", "Telefon"));
        out.begin();
        asAdmin.call(() -> service.export("customer", "sort=name&columns=number,name,phone", null, "test", row -> {
            table.row(row.cells().stream().map(ListRow.Cell::value).toList());
            out.rowWritten();
        }));
        table.finish();
    }

    /** Throws away what is written and looks now and then at how much memory is held. */
    private static final class Measured extends OutputStream {
        private static final int EACH = 60_000;

        private long bytes;
        private int rows;
        private long before;
        private long kept;

        void begin() {
            before = used();
        }

        void rowWritten() {
            rows++;
            if (rows % EACH == 0) {
                kept = Math.max(kept, used() - before);
            }
        }

        private static long used() {
            System.gc();
            var memory = Runtime.getRuntime();
            return memory.totalMemory() - memory.freeMemory();
        }

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }

    private long openTransactions() {
        return given.database()
                .count("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'kundenblick'"
                        + " AND state LIKE 'idle in transaction%'");
    }

    private static List<String> listOf(String... values) {
        return new ArrayList<>(java.util.Arrays.asList(values));
    }
}
