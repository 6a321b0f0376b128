package de.kundenblick.mail.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class OutboxRepository {
    private static final String ADD_ALL =
            """
            INSERT INTO mail_outbox AS m (id, version, recipient, subject, text, html, language, state, cause, created_at,
                sender_address, sender_name, reply_to, origin, origin_id, not_before, due_at, thread, automatic, managed_at, secret,
                to_list, cc_list, thread_ids, personal)
            SELECT nextval('id_sequence'), 1, recipient, subject, text, html, language, state, cause, created_at,
                sender_address, sender_name, reply_to, origin, origin_id, not_before,
                coalesce(not_before, CAST(?2 AS timestamptz)), thread, automatic, managed_at, secret,
                to_list, cc_list, thread_ids, personal
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (recipient text, subject text, text text, html text,
                language text, state text, cause text, created_at timestamptz, sender_address text, sender_name text,
                reply_to text, origin text, origin_id bigint, not_before timestamptz, thread text, automatic boolean,
                managed_at text, secret boolean, to_list text, cc_list text, thread_ids text, personal boolean)
            ON CONFLICT (origin, origin_id, recipient) WHERE origin IS NOT NULL DO UPDATE SET version = m.version + 1,
                subject = excluded.subject, text = excluded.text, html = excluded.html, language = excluded.language,
                state = excluded.state, cause = excluded.cause, created_at = excluded.created_at,
                sender_address = excluded.sender_address, sender_name = excluded.sender_name,
                reply_to = excluded.reply_to, not_before = excluded.not_before, due_at = excluded.due_at,
                thread = excluded.thread, automatic = excluded.automatic, managed_at = excluded.managed_at,
                secret = excluded.secret, to_list = excluded.to_list, cc_list = excluded.cc_list,
                thread_ids = excluded.thread_ids, personal = excluded.personal, recall_wanted = false, attempts = 0, changed_at = NULL, message_id = NULL, token = NULL, in_reply_to = NULL, begun_at = NULL,
                cleared_at = NULL
            WHERE m.state = 'RECALLED'
            """;

    /** As long as no mail server can have got anything of it. */
    private static final String EARLY =
            "(state IN ('WAITING', 'HELD', 'FAILED') OR state = 'SENDING' AND begun_at IS NULL)";

    /** What a mail server may have got can only be kept from being sent once more. */
    private static final String RECALL =
            """
            UPDATE mail_outbox SET state = CASE WHEN %1$s THEN 'RECALLED' ELSE state END,
                claim = CASE WHEN NOT %1$s THEN claim END, recall_wanted = true,
                changed_at = CAST(?3 AS timestamptz), version = version + 1
            WHERE origin = ?1 AND origin_id = ?2 AND state <> 'RECALLED' RETURNING id, recipient, state
            """
                    .formatted(EARLY);

    private static final String ABOUT =
            """
            SELECT id, origin_id, recipient, state, sent_at, cause FROM mail_outbox
            WHERE origin = ?1 AND origin_id = ANY (CAST(?2 AS bigint[])) ORDER BY id
            """;

    private static final String CLEAR =
            """
            UPDATE mail_outbox SET text = '', html = NULL, cleared_at = CAST(?2 AS timestamptz), version = version + 1
            WHERE state IN ('SENT', 'RECALLED', 'FAILED', 'UNCERTAIN', 'BOUNCED') AND cleared_at IS NULL AND created_at < CAST(?1 AS timestamptz)
            """;

    @PersistenceContext
    EntityManager em;

    /** By one statement, however many they are. */
    void addAll(List<OutgoingMail> mails, Instant now) {
        var rows = new LinkedHashMap<List<Object>, JsonObject>();
        for (OutgoingMail mail : mails) {
            String recipient = MailAddress.usable(mail.getRecipient()).orElse(mail.getRecipient());
            Object cause = mail.getOrigin() == null ? rows.size() : mail.getOrigin() + mail.getOriginId();
            rows.putIfAbsent(List.of(cause, recipient), row(mail, recipient));
        }
        var array = Json.createArrayBuilder();
        rows.values().forEach(array::add);
        em.createNativeQuery(ADD_ALL)
                .setParameter(1, array.build().toString())
                .setParameter(2, now.toString())
                .executeUpdate();
    }

    private static JsonObject row(OutgoingMail mail, String recipient) {
        var row = Json.createObjectBuilder();
        add(row, "recipient", recipient);
        add(row, "subject", mail.getSubject());
        add(row, "text", mail.getText());
        add(row, "html", mail.getHtml());
        add(row, "language", mail.getLanguage());
        add(row, "created_at", mail.getCreatedAt());
        add(row, "sender_address", mail.getSenderAddress());
        add(row, "sender_name", mail.getSenderName());
        add(row, "reply_to", mail.getReplyTo());
        add(row, "origin", mail.getOrigin());
        add(row, "origin_id", mail.getOriginId());
        add(row, "not_before", mail.getNotBefore());
        add(row, "thread", mail.getThread());
        add(row, "automatic", mail.isAutomatic());
        add(row, "managed_at", mail.getManagedAt());
        add(row, "secret", mail.isSecret());
        add(row, "to_list", mail.getToList());
        add(row, "cc_list", mail.getCcList());
        add(row, "thread_ids", mail.getThreadIds());
        add(row, "personal", mail.isPersonal());
        var fault = fault(mail);
        add(row, "state", fault.isPresent() ? State.FAILED : State.WAITING);
        add(row, "cause", fault.orElse(null));
        return row.build();
    }

    private static Optional<MailFault> fault(OutgoingMail mail) {
        if (MailAddress.usable(mail.getRecipient()).isEmpty()) {
            return Optional.of(MailFault.RECIPIENT);
        }
        boolean ours = isUsable(mail.getSenderAddress()) && isUsable(mail.getReplyTo());
        return ours ? Optional.empty() : Optional.of(MailFault.SENDER);
    }

    private static boolean isUsable(String address) {
        return address == null || MailAddress.usable(address).isPresent();
    }

    private static void add(JsonObjectBuilder row, String name, Object value) {
        if (value != null) {
            row.add(name, value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    List<MailReported> recall(String origin, long originId, Instant now) {
        List<Object[]> rows = em.createNativeQuery(RECALL)
                .setParameter(1, origin)
                .setParameter(2, originId)
                .setParameter(3, now.toString())
                .getResultList();
        return rows.stream()
                .filter(row -> State.RECALLED.name().equals(row[2]))
                .map(row -> new MailReported(
                        ((Number) row[0]).longValue(), origin, originId, (String) row[1], State.RECALLED))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<MailStatus> about(String origin, Collection<Long> originIds) {
        String ids = originIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<Object[]> rows = em.createNativeQuery(ABOUT)
                .setParameter(1, origin)
                .setParameter(2, ids)
                .getResultList();
        return rows.stream()
                .map(row -> new MailStatus(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        State.valueOf((String) row[3]),
                        row[4] == null ? null : ((Timestamp) row[4]).toInstant(),
                        (String) row[5]))
                .toList();
    }

    void clearOlderThan(Instant moment, Instant now) {
        em.createNativeQuery(CLEAR)
                .setParameter(1, moment.toString())
                .setParameter(2, now.toString())
                .executeUpdate();
    }
}
