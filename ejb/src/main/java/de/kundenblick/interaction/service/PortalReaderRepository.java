package de.kundenblick.interaction.service;

import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.PortalReaders;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may read a record at the portal, by the rule by which the portal shows records. */
@Dependent
class PortalReaderRepository {
    private static final String COMPANY_VIEW =
            """
            NOT EXISTS (SELECT FROM preference p WHERE p.employee_id IS NULL AND p.team_id IS NULL
                AND p.name = 'portal.company' AND p.value = 'off')
            """;

    /** Those of the customer to whom it is addressed or who see everybody's, and those whom it is shared with. */
    private static final String OF_INTERACTION =
            """
            SELECT k.id, false AS shared FROM interaction i
                JOIN contact_customer m ON m.customer_id = i.customer_id
                JOIN contact k ON k.id = m.contact_id
                WHERE i.id = ?1 AND k.portal_role <> 'NONE'
                AND (i.contact_id IS NULL OR i.contact_id = k.id OR k.portal_role = 'COMPANY' AND %s)
            UNION ALL SELECT s.contact_id, true FROM record_share s WHERE s.interaction_id = ?1 AND s.expires_at > ?2
            """
                    .formatted(COMPANY_VIEW);

    /** A ticket without a contact is nobody's own, and one that was removed or merged is not shown to anybody. */
    private static final String OF_TICKET =
            """
            SELECT k.id, false AS shared FROM ticket t JOIN ticket_state z ON z.id = t.state_id
                JOIN contact_customer m ON m.customer_id = t.customer_id
                JOIN contact k ON k.id = m.contact_id
                WHERE t.id = ?1 AND k.portal_role <> 'NONE' AND z.type NOT IN ('REMOVED', 'MERGED')
                AND (t.contact_id = k.id OR k.portal_role = 'COMPANY' AND %s)
            UNION ALL SELECT s.contact_id, true FROM record_share s JOIN ticket t ON t.id = s.ticket_id
                JOIN ticket_state z ON z.id = t.state_id
                WHERE s.ticket_id = ?1 AND s.expires_at > ?2 AND z.type NOT IN ('REMOVED', 'MERGED')
            """
                    .formatted(COMPANY_VIEW);

    private static final String READERS =
            """
            WITH entitled AS (SELECT e.id, bool_and(e.shared) AS shared FROM (%1$s) e GROUP BY e.id),
            reader AS (
                SELECT k.id, k.display_name, k.email, f.name AS customer, k.language, e.shared,
                    NOT EXISTS (SELECT FROM contact_customer o
                        WHERE o.contact_id = k.id AND o.customer_id = %3$s) AS outside,
                    coalesce(l.enabled AND NOT l.suspended, false) AS signs_in,
                    k.%2$s AND k.email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AS told
                FROM entitled e JOIN contact k ON k.id = e.id JOIN customer f ON f.id = k.main_customer_id
                    LEFT JOIN portal_login l ON l.id = k.portal_login_id
                WHERE k.validity = 'VALID')
            """;

    private static final String FIRST =
            """
            SELECT r.*, count(*) OVER (), count(*) FILTER (WHERE signs_in) OVER (), count(*) FILTER (WHERE told) OVER ()
            FROM reader r ORDER BY shared, display_name, id LIMIT ?3
            """;

    /** One address gets one mail, the first one; that is the fuller one. */
    private static final String TOLD = "SELECT r.* FROM reader r WHERE told ORDER BY outside, id";

    private static final String READERS_OF_INTERACTION =
            READERS.formatted(OF_INTERACTION, "notify_messages", "(SELECT customer_id FROM interaction WHERE id = ?1)");

    private static final String READERS_OF_TICKET =
            READERS.formatted(OF_TICKET, "notify_tickets", "(SELECT customer_id FROM ticket WHERE id = ?1)");

    private static final String TOLD_OF_SHARE =
            """
            SELECT k.email FROM record_share s JOIN contact k ON k.id = s.contact_id
                LEFT JOIN interaction i ON i.id = s.interaction_id
                LEFT JOIN ticket t ON t.id = s.ticket_id LEFT JOIN ticket_state z ON z.id = t.state_id
            WHERE s.id = ?1 AND s.expires_at > ?2 AND k.validity = 'VALID' AND k.email <> ''
                AND (i.visible_at IS NOT NULL AND k.notify_messages
                    OR t.visible_at IS NOT NULL AND k.notify_tickets AND z.type NOT IN ('REMOVED', 'MERGED'))
            """;

    private static final String INTERACTION_OF =
            "SELECT interaction_id FROM publication WHERE id = ?1 AND withdrawn_at IS NULL";

    private static final String TICKET_OF = "SELECT ticket_id FROM ticket_message WHERE id = ?1 AND visible";

    @PersistenceContext
    EntityManager em;

    PortalReaders ofInteraction(long id, Instant now, int most) {
        return first(READERS_OF_INTERACTION + FIRST, id, now, most);
    }

    PortalReaders ofTicket(long id, Instant now, int most) {
        return first(READERS_OF_TICKET + FIRST, id, now, most);
    }

    /** All who are told by mail of what is published in an interaction. */
    List<PortalReader> toldOfInteraction(long id, Instant now) {
        return rows(query(READERS_OF_INTERACTION + TOLD, id, now));
    }

    /** All who are told by mail of what is answered in a ticket. */
    List<PortalReader> toldOfTicket(long id, Instant now) {
        return rows(query(READERS_OF_TICKET + TOLD, id, now));
    }

    /** Where the contact with whom something is shared is told of it; empty when the contact is not. */
    Optional<String> toldOfShare(long shareId, Instant now) {
        List<?> found = query(TOLD_OF_SHARE, shareId, now).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Where it was published; empty when that was taken back. */
    Optional<Long> interactionOf(long publicationId) {
        return id(INTERACTION_OF, publicationId);
    }

    /** Where it was answered; empty when customers do not see the answer. */
    Optional<Long> ticketOf(long messageId) {
        return id(TICKET_OF, messageId);
    }

    private Optional<Long> id(String sql, long of) {
        List<?> found = em.createNativeQuery(sql).setParameter(1, of).getResultList();
        return found.stream().map(PortalReaderRepository::number).findFirst();
    }

    private PortalReaders first(String sql, long id, Instant now, int most) {
        List<?> found = query(sql, id, now).setParameter(3, most).getResultList();
        if (found.isEmpty()) {
            return PortalReaders.NOBODY;
        }
        var any = (Object[]) found.get(0);
        return new PortalReaders(
                found.stream().map(row -> reader((Object[]) row)).toList(),
                number(any[9]),
                number(any[10]),
                number(any[11]));
    }

    private Query query(String sql, long id, Instant now) {
        return em.createNativeQuery(sql).setParameter(1, id).setParameter(2, Timestamp.from(now));
    }

    private static List<PortalReader> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> reader((Object[]) row)).toList();
    }

    private static PortalReader reader(Object[] row) {
        return new PortalReader(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                Boolean.TRUE.equals(row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
