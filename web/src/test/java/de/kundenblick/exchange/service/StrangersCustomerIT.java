package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.customer.service.MergeService;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The customer of unknown senders gets no contacts, and nothing else's tickets. */
@ArquillianTest
class StrangersCustomerIT {
    @Inject
    Imports imports;

    @Inject
    MergeService merges;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @BeforeEach
    void begin() {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.database()
                .update(
                        "INSERT INTO strangers_customer (customer_id) VALUES (?)",
                        given.customer("UNBEKANNT").id());
    }

    @Test
    void itIsMergedWithNobody() throws Exception {
        long strangers = given.customer("UNBEKANNT").id();
        long other = given.customer("K-1").id();

        assertThatThrownBy(() -> merge(strangers, other)).isInstanceOf(MergeRefusedException.class);
        assertThatThrownBy(() -> merge(other, strangers)).isInstanceOf(MergeRefusedException.class);

        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number IN ('UNBEKANNT', 'K-1')"))
                .isEqualTo(2);
    }

    @Test
    void rowsThatGiveItAContactAreRejectedAndAllOthersImported() throws Exception {
        String file =
                """
                Login;Kundennummer;Weitere Kunden;Vorname;Nachname
                b1;unbekannt;;Bert;Eins
                b2;K-1;;Bert;Zwei
                b3;K-1;UNBEKANNT;Bert;Drei
                anna;UNBEKANNT;;Anna;Muster
                """;

        var run = imports.imported(ImportKind.CONTACTS, file);

        assertThat(imports.issues(run.id(), ImportIssue.Kind.REJECTED)).hasSize(3);
        assertThat(given.database().texts("SELECT login FROM contact ORDER BY login"))
                .containsExactly("anna", "b2");
    }

    private void merge(long survivor, long loser) throws Exception {
        var versions = asAdmin.call(() -> merges.compare(RecordKind.CUSTOMER, List.of(survivor, loser))).stream()
                .collect(Collectors.toMap(side -> side.id(), side -> side.version()));
        asAdmin.run(() -> merges.merge(new MergeOrder(RecordKind.CUSTOMER, survivor, versions, Map.of())));
    }
}
