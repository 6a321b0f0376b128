package de.kundenblick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("F-06")
class AuditLogBrowserIT {
    @Test
    void theLogTellsWhoDidWhatFromWhereAndWhatItWasBefore(Intranet intranet) {
        intranet.given().customer("K-1").named("=Nordlicht");
        intranet.loginAs("admin");
        intranet.open("/intranet/customer/center?number=K-1", CustomerScreen::new)
                .holdCredit();

        var log = AuditLogScreen.open(intranet)
                .user("Admin")
                .action("geändert")
                .type("Kunde")
                .key("k-1")
                .search();

        assertThat(log.address()).contains("user=Admin", "action=CHANGED", "type=customer", "key=k-1");
        assertThat(log.lines()).hasSize(1);
        assertThat(log.lines().get(0))
                .contains("admin", "127.0.0.1", "geändert", "Kunde", "K-1", "Kreditsperre", "nein", "ja");
        assertThat(log.export()).contains("\"Kreditsperre\";\"nein\";\"ja\"");
        assertThat(AuditLogScreen.open(intranet).key("K-1").search().export()).contains("\"'=Nordlicht\"");
        assertThat(AuditLogScreen.open(intranet)
                        .action("angemeldet")
                        .search()
                        .lines()
                        .get(0))
                .contains("admin", "127.0.0.1", "Kennwort");
        assertThat(AuditLogScreen.open(intranet).action("ausgegeben").search().lines())
                .hasSize(2);

        intranet.given().database().texts("SELECT audit_seal_entries()");
        intranet.given().database().texts("SELECT audit_seal_entries()");
        assertThat(AuditLogScreen.open(intranet).checkSeals()).contains("unversehrt");
    }

    @Test
    void aRecordShowsItsHistoryToWhoeverMayReadIt(Intranet intranet) {
        intranet.given().customer("K-1").named("Nordlicht").at("Kai 7", "34117", "Kassel");
        intranet.loginAs("agent");

        var history = intranet.open("/intranet/customer/center?number=K-1", AuditLogScreen::new)
                .follow("Verlauf");

        assertThat(history.address()).startsWith("/intranet/audit/history?type=customer&key=K-1");
        assertThat(history.lines()).anyMatch(line -> line.contains("Anschrift"));
        assertThat(intranet.visit("/intranet/audit/log").status()).isEqualTo(404);
        assertThat(intranet.visit("/intranet/audit/history?type=employee&key=admin")
                        .status())
                .isEqualTo(404);
    }
}
