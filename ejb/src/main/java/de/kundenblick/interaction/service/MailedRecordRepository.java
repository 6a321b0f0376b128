package de.kundenblick.interaction.service;

import de.kundenblick.mail.MailSource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class MailedRecordRepository {
    private static final String OF_PUBLICATIONS =
            """
            SELECT p.id, 'interaction', i.number FROM publication p JOIN interaction i ON i.id = p.interaction_id
            WHERE p.id = ANY (CAST(?1 AS bigint[]))
            """;

    private static final String OF_SHARES =
            """
            SELECT s.id, CASE WHEN t.id IS NULL THEN 'interaction' ELSE 'ticket' END, coalesce(t.number, i.number)
            FROM record_share s LEFT JOIN interaction i ON i.id = s.interaction_id LEFT JOIN ticket t ON t.id = s.ticket_id
            WHERE s.id = ANY (CAST(?1 AS bigint[]))
            """;

    private static final String OF_ANSWERS =
            """
            SELECT m.id, 'ticket', t.number FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id
            WHERE m.id = ANY (CAST(?1 AS bigint[]))
            """;

    @PersistenceContext
    EntityManager em;

    Map<Long, MailSource> ofPublications(Collection<Long> ids) {
        return sources(OF_PUBLICATIONS, ids);
    }

    Map<Long, MailSource> ofShares(Collection<Long> ids) {
        return sources(OF_SHARES, ids);
    }

    Map<Long, MailSource> ofAnswers(Collection<Long> ids) {
        return sources(OF_ANSWERS, ids);
    }

    private Map<Long, MailSource> sources(String sql, Collection<Long> ids) {
        String chosen = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = em.createNativeQuery(sql).setParameter(1, chosen).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> source((String) row[1], (String) row[2])));
    }

    private static MailSource source(String area, String number) {
        return new MailSource(
                number, "/intranet/" + area + "/show?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
