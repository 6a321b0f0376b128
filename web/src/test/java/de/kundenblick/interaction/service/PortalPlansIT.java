package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.SignedInContact.Membership;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalFilter.Kind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** No page of the portal reads a whole table, whatever the contact may see. */
@ArquillianTest
class PortalPlansIT {
    private static final long CUSTOMER = 1_000_005;
    private static final long CONTACT = 2_000_005;

    @Inject
    Fixtures given;

    @Test
    void everyListGoesAlongIndexes() {
        try {
            fill();
            for (boolean company : List.of(true, false)) {
                var scope = new PortalScope(reader(company), Instant.parse("2030-01-01T00:00:00Z"));
                for (Kind kind : Kind.values()) {
                    check(
                            kind + " " + company,
                            PortalInteractionRepository.rows(scope, new PortalFilter(kind, null), 26));
                }
                check(
                        "words " + company,
                        PortalInteractionRepository.rows(scope, new PortalFilter(Kind.ALL, "wort"), 26));
                check("unread " + company, PortalInteractionRepository.unread(scope, 100));
            }
        } finally {
            given.database().update("SET session_replication_role = origin");
            given.database().update("TRUNCATE interaction, contact_customer, contact, customer CASCADE");
        }
    }

    private void check(String what, String sql) {
        String asked = sql.replace("?1", Long.toString(CONTACT))
                .replace("?2", "'{" + CUSTOMER + "," + (CUSTOMER + 1) + "}'")
                .replace("?3", "timestamptz '2030-01-01'")
                .replace("?4", "timestamptz '2029-12-01'")
                .replace("?5", "timestamptz '2030-01-01'")
                .replace("?6", Long.toString(Long.MAX_VALUE))
                .replace("?7", "'wort'");
        assertThat(String.join("\n", given.database().texts("EXPLAIN " + asked)))
                .as(what)
                .doesNotContain("Seq Scan on interaction i")
                .doesNotContain("Seq Scan on interaction_entry")
                .doesNotContain("Seq Scan on customer")
                .contains("interaction_visible_to_");
    }

    private static SignedInContact reader(boolean company) {
        return new SignedInContact(
                CONTACT,
                "login",
                "Name",
                null,
                List.of(new Membership(CUSTOMER, "X-5", "Kunde 5"), new Membership(CUSTOMER + 1, "X-6", "Kunde 6")),
                company,
                false,
                Optional.empty(),
                ZoneOffset.UTC,
                Optional.empty());
    }

    private void fill() {
        var database = given.database();
        database.update("SET session_replication_role = replica");
        database.update(
                """
                INSERT INTO customer (id, version, number, kind, name, status, validity, credit_hold,
                    search_text)
                SELECT 1000000 + i, 1, 'X-' || i, 'ORGANISATION', 'Kunde ' || i, 'ACTIVE', 'VALID', FALSE, ''
                FROM generate_series(1, 2000) i
                """);
        database.update(
                """
                INSERT INTO contact (id, version, login, last_name, display_name, validity, main_customer_id, search_text)
                SELECT 2000000 + i, 1, 'login' || i, 'Nach', 'Nach', 'VALID', 1000000 + i, ''
                FROM generate_series(1, 2000) i
                """);
        database.update(
                """
                INSERT INTO interaction (id, version, number, customer_id, topic_id, contact_id, recorder, origin, status,
                    happened_at, created_at, changed_at, visible_at)
                SELECT 3000000 + i, 1, 'I-' || i, 1000001 + i % 2000, 1, CASE WHEN i % 3 > 0 THEN 2000001 + i % 2000 END,
                    'Wer', 'EMPLOYEE', 'OPEN', at, at, at, CASE WHEN i % 2 > 0 THEN at END
                FROM generate_series(1, 20000) i, LATERAL (SELECT now() - i * interval '1 hour' AS at)
                """);
        database.update(
                """
                INSERT INTO interaction_entry (id, version, interaction_id, sender, author, body, internal, written_at,
                    published_at)
                SELECT 4000000 + 2 * i + j, 1, 3000000 + i, 'AGENT', 'Wer', 'Ein Wort und mehr davon', internal, at,
                    CASE WHEN NOT internal THEN at END
                FROM generate_series(1, 20000) i, generate_series(0, 1) j,
                    LATERAL (SELECT i % 2 = 0 OR j = 0 AS internal, now() - i * interval '1 hour' AS at)
                """);
        database.update("ANALYZE customer, contact, interaction, interaction_entry, portal_reading, record_share");
    }
}
