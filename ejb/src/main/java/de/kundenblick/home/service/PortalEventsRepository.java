package de.kundenblick.home.service;

import de.kundenblick.home.PortalDay;
import de.kundenblick.home.PortalEvents;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What went on at the portal. */
@Dependent
class PortalEventsRepository {
    private static final int MOST_NAMED = 20;

    /** The first message of a ticket tells that it was opened there. */
    private static final String DAYS =
            """
            SELECT to_char(d.day, 'YYYY-MM-DD'), coalesce(s.amount, 0), coalesce(m.amount, 0), coalesce(t.amount, 0)
            FROM generate_series(CAST(?1 AS date), CAST(?2 AS date), interval '1 day') d (day)
            LEFT JOIN (SELECT CAST(at AT TIME ZONE ?3 AS date) AS day, count(*) AS amount FROM audit_entry
                WHERE action = 'SIGNED_IN' AND type = 'portal_login' AND at >= ?4 GROUP BY 1) s ON s.day = d.day
            LEFT JOIN (SELECT CAST(written_at AT TIME ZONE ?3 AS date) AS day, count(*) AS amount
                FROM interaction_entry WHERE sender = 'CUSTOMER' AND written_at >= ?4 GROUP BY 1) m ON m.day = d.day
            LEFT JOIN (SELECT CAST(m.written_at AT TIME ZONE ?3 AS date) AS day, count(*) AS amount
                FROM ticket_message m
                WHERE m.sender = 'CUSTOMER' AND m.channel = 'PORTAL' AND m.written_at >= ?4
                    AND m.id = (SELECT o.id FROM ticket_message o WHERE o.ticket_id = m.ticket_id
                        ORDER BY o.written_at, o.id LIMIT 1)
                GROUP BY 1) t ON t.day = d.day
            ORDER BY d.day
            """;

    private static final String ALERTS =
            """
            (SELECT DISTINCT 'locked', CAST(login AS text) FROM login_attempt
                WHERE site = 'PORTAL' AND failed_at > ?1
                GROUP BY login, address HAVING count(*) >= ?2 ORDER BY 2 LIMIT ?3)
            UNION ALL
            (SELECT DISTINCT 'expiring', CAST(k.display_name AS text) FROM account_link l
                JOIN contact k ON k.portal_login_id = l.portal_login_id
                WHERE l.purpose = 'INVITATION' AND l.used_at IS NULL AND l.portal_login_id IS NOT NULL
                    AND l.expires_at BETWEEN ?4 AND ?5
                ORDER BY 2 LIMIT ?3)
            UNION ALL
            SELECT 'failed', CAST(count(*) AS text) FROM (SELECT 1 FROM mail_outbox
                WHERE state IN ('FAILED', 'UNCERTAIN', 'BOUNCED') LIMIT ?6) failed
            """;

    @PersistenceContext
    EntityManager em;

    List<PortalDay> days(LocalDate last, int amount, ZoneId zone) {
        LocalDate first = last.minusDays(amount - 1L);
        List<?> rows = em.createNativeQuery(DAYS)
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .setParameter(3, zone.getId())
                .setParameter(4, Timestamp.from(first.atStartOfDay(zone).toInstant()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PortalDay(
                        LocalDate.parse((String) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** By their kind: {@code locked} logins, {@code expiring} invitations, {@code failed} mails as a number. */
    Map<String, List<String>> alerts(Instant now, Duration window, int failures, Duration soon) {
        List<?> rows = em.createNativeQuery(ALERTS)
                .setParameter(1, Timestamp.from(now.minus(window)))
                .setParameter(2, failures)
                .setParameter(3, MOST_NAMED)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now.plus(soon)))
                .setParameter(6, PortalEvents.MOST_COUNTED)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
