package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntrySender;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalInteraction;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.shared.Excerpt;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the portal shows of interactions. Nothing leaves the database that is not published. */
@Dependent
class PortalInteractionRepository {
    private static final int EXCERPT = 1_000;

    /** In an interaction {@code i}: an entry by somebody else that the contact has not read. */
    private static final String UNREAD = "EXISTS (SELECT FROM interaction_entry e WHERE e.interaction_id = i.id"
            + " AND e.published_at > ?4 AND e.contact_id IS DISTINCT FROM ?1 AND NOT EXISTS"
            + " (SELECT FROM portal_reading r WHERE r.entry_id = e.id AND r.contact_id = ?1))";

    private static final String IS_UNREAD = " AND i.visible_at > ?4 AND " + UNREAD;

    private static final String IS_ANSWERED = " AND 'AGENT' = (SELECT e.sender FROM interaction_entry e"
            + " WHERE e.interaction_id = i.id AND e.published_at IS NOT NULL"
            + " ORDER BY e.published_at DESC, e.id DESC LIMIT 1)";

    private static final String HAS_WORDS = " AND (i.number = upper(?7) OR strpos(lower(i.subject), lower(?7)) > 0"
            + " OR EXISTS (SELECT FROM interaction_entry e WHERE e.interaction_id = i.id AND e.published_at IS NOT NULL"
            + " AND e.words @@ (websearch_to_tsquery('pg_catalog.german', ?7)"
            + " || websearch_to_tsquery('pg_catalog.english', ?7) || websearch_to_tsquery('pg_catalog.simple', ?7))))";

    private static final String ROWS =
            """
            SELECT i.id, i.number, i.subject, t.name AS topic, c.name AS customer, i.status, i.visible_at, e.sender, e.author,
                e.contact_id IS NOT DISTINCT FROM ?1 AS own, left(e.body, %d) AS body, e.html,
                (SELECT count(*) FROM ticket_attachment a WHERE a.entry_id = e.id) AS files,
                i.visible_at > ?4 AND %s AS unread
            FROM (SELECT DISTINCT v.id, v.visible_at FROM (%s) v ORDER BY v.visible_at DESC, v.id DESC LIMIT %d) v
                JOIN interaction i ON i.id = v.id
                JOIN interaction_topic t ON t.id = i.topic_id
                JOIN customer c ON c.id = i.customer_id
                CROSS JOIN LATERAL (SELECT e.* FROM interaction_entry e
                    WHERE e.interaction_id = i.id AND e.published_at IS NOT NULL
                    ORDER BY e.published_at DESC, e.id DESC LIMIT 1) e
            ORDER BY v.visible_at DESC, v.id DESC
            """;

    private static final String FIND =
            """
            SELECT i.id, i.number, i.subject, t.name AS topic, c.number AS customer_number, c.name AS customer,
                k.display_name, i.status
            FROM interaction i JOIN interaction_topic t ON t.id = i.topic_id JOIN customer c ON c.id = i.customer_id
                LEFT JOIN contact k ON k.id = i.contact_id
            WHERE i.number = ?4 AND\s""";

    private static final String ENTRY =
            "SELECT i.id FROM interaction_entry e JOIN interaction i ON i.id = e.interaction_id"
                    + " WHERE e.id = ?4 AND e.published_at IS NOT NULL AND ";

    private static final String ENTRIES =
            """
            SELECT e.id, e.sender, e.author, e.contact_id IS NOT DISTINCT FROM ?1 AS own, e.body, e.html, e.published_at,
                e.contact_id IS DISTINCT FROM ?1 AND NOT EXISTS
                    (SELECT FROM portal_reading r WHERE r.entry_id = e.id AND r.contact_id = ?1) AS unread
            FROM interaction_entry e
            WHERE e.interaction_id = ?2 AND e.published_at IS NOT NULL AND (e.published_at, e.id) < (?3, ?4)
            ORDER BY e.published_at DESC, e.id DESC LIMIT ?5
            """;

    private static final String READ =
            """
            INSERT INTO portal_reading (contact_id, entry_id, read_at)
            SELECT ?1, e.id, ?3 FROM interaction_entry e
            WHERE e.id = ANY (CAST(?2 AS bigint[])) AND e.published_at IS NOT NULL
            ON CONFLICT DO NOTHING
            """;

    @PersistenceContext
    EntityManager em;

    /** @param since what was shown before then does not wait to be read any more */
    @SuppressWarnings("unchecked")
    List<PortalInteractionRow> list(
            PortalScope scope, PortalFilter filter, PortalPlace before, Instant since, int most) {
        var query = scope.bind(em.createNativeQuery(rows(scope, filter, most)))
                .setParameter(4, Timestamp.from(since))
                .setParameter(5, Timestamp.from(before.at()))
                .setParameter(6, before.id());
        if (filter.words() != null) {
            query.setParameter(7, filter.words());
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(PortalInteractionRepository::row).toList();
    }

    static String rows(PortalScope scope, PortalFilter filter, int most) {
        return ROWS.formatted(EXCERPT, UNREAD, scope.newest(conditions(filter), most), most);
    }

    static String unread(PortalScope scope, int most) {
        return "SELECT count(*) FROM (SELECT DISTINCT v.id FROM (" + scope.newest(IS_UNREAD, most) + ") v LIMIT " + most
                + ") n";
    }

    private static String conditions(PortalFilter filter) {
        String kind =
                switch (filter.kind()) {
                    case ALL -> "";
                    case UNREAD -> IS_UNREAD;
                    case ANSWERED -> IS_ANSWERED;
                };
        return " AND (i.visible_at, i.id) < (?5, ?6)" + kind + (filter.words() == null ? "" : HAS_WORDS);
    }

    int countUnread(PortalScope scope, Instant since, int most) {
        String sql = "SELECT count(*) FROM (SELECT DISTINCT v.id FROM (" + scope.newest(IS_UNREAD, most) + ") v LIMIT "
                + most + ") n";
        return ((Number) scope.bind(em.createNativeQuery(sql))
                        .setParameter(4, Timestamp.from(since))
                        .getSingleResult())
                .intValue();
    }

    /** Without entries; empty when there is none that the contact sees. */
    @SuppressWarnings("unchecked")
    Optional<PortalInteraction> find(String number, PortalScope scope) {
        List<Object[]> rows = scope.bind(em.createNativeQuery(FIND + scope.visible()))
                .setParameter(PortalScope.FIRST_FREE, number)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new PortalInteraction(
                        id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        InteractionStatus.valueOf((String) row[7]),
                        List.of(),
                        false));
    }

    /** Whether the contact sees the interaction of a published entry. */
    boolean showsEntry(long entryId, PortalScope scope) {
        return !scope.bind(em.createNativeQuery(ENTRY + scope.visible()))
                .setParameter(PortalScope.FIRST_FREE, entryId)
                .getResultList()
                .isEmpty();
    }

    /** Of an interaction that the contact sees: the newest before a place, in their order. */
    @SuppressWarnings("unchecked")
    List<PortalEntry> entries(long interactionId, long contactId, PortalPlace before, int most) {
        List<Object[]> rows = em.createNativeQuery(ENTRIES)
                .setParameter(1, contactId)
                .setParameter(2, interactionId)
                .setParameter(3, Timestamp.from(before.at()))
                .setParameter(4, before.id())
                .setParameter(5, most)
                .getResultList();
        var entries = new ArrayList<>(
                rows.stream().map(PortalInteractionRepository::entry).toList());
        Collections.reverse(entries);
        return entries;
    }

    /** These entries, unless one was recalled meanwhile. */
    void markRead(List<Long> entryIds, long contactId, Instant at) {
        em.createNativeQuery(READ)
                .setParameter(1, contactId)
                .setParameter(2, entryIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    private static PortalInteractionRow row(Object[] row) {
        boolean html = (Boolean) row[11];
        return new PortalInteractionRow(
                id(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                InteractionStatus.valueOf((String) row[5]),
                ((Timestamp) row[6]).toInstant(),
                EntrySender.valueOf((String) row[7]),
                (String) row[8],
                (Boolean) row[9],
                Excerpt.of((String) row[10], html),
                ((Number) row[12]).intValue(),
                (Boolean) row[13]);
    }

    private static PortalEntry entry(Object[] row) {
        return new PortalEntry(
                id(row[0]),
                EntrySender.valueOf((String) row[1]),
                (String) row[2],
                (Boolean) row[3],
                (String) row[4],
                (Boolean) row[5],
                ((Timestamp) row[6]).toInstant(),
                (Boolean) row[7],
                List.of());
    }

    private static long id(Object number) {
        return ((Number) number).longValue();
    }
}
