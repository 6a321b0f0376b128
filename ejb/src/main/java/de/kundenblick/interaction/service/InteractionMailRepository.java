package de.kundenblick.interaction.service;

import de.kundenblick.mail.service.MailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which interaction a mail answers. */
@Dependent
class InteractionMailRepository {
    private static final int MOST = 100;
    private static final Pattern THREAD = Pattern.compile("<interaction-(\\d{1,18})\\.thread@([^>]+)>");

    private static final String ANSWERED =
            """
            SELECT i.number FROM (
                SELECT n.place, coalesce(s.interaction_id,
                    CAST(substring(o.thread FROM '^interaction-([0-9]{1,18})$') AS bigint)) AS id
                FROM unnest(CAST(?1 AS text[])) WITH ORDINALITY n (mail, place) JOIN mail_outbox o ON o.message_id = n.mail
                LEFT JOIN record_share s ON o.origin = 'record_share' AND s.id = o.origin_id
                UNION ALL
                SELECT 1000 + n.place, n.id FROM unnest(CAST(?2 AS bigint[])) WITH ORDINALITY n (id, place)) f
            JOIN interaction i ON i.id = f.id ORDER BY f.place LIMIT 1
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    MailServer server;

    /** Its number; empty for an answer to anything else. */
    Optional<String> answered(List<String> mailIds) {
        var ids = mailIds.stream().distinct().limit(MOST).toList();
        List<?> found = em.createNativeQuery(ANSWERED)
                .setParameter(1, array(ids))
                .setParameter(2, threads(ids))
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Threads of ours only: another company with the same product has interactions with the same ids. */
    private String threads(List<String> ids) {
        String sender = server.settings().map(settings -> settings.sender()).orElse("");
        return ids.stream()
                .map(THREAD::matcher)
                .filter(matcher -> matcher.matches() && sender.endsWith('@' + matcher.group(2)))
                .map(matcher -> matcher.group(1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
