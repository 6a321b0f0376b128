package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.mail.AutoReply;
import de.kundenblick.ticket.mail.AutoReplyDetails;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.AutoReplyRefusedException;
import de.kundenblick.ticket.mail.AutoReplyRow;
import de.kundenblick.ticket.template.Placeholders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Administers the texts that people who have written are answered with at once. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class AutoReplyService {
    private static final Duration COUNTED = Duration.ofDays(30);

    @Inject
    AutoReplyRepository replies;

    @Inject
    NamedRecords records;

    @Inject
    Clock clock;

    private final RecordKind<AutoReply, AutoReplyDetails> kind =
            new RecordKind<>(AutoReply.class, AutoReplyDetails.class, AutoReply::details, AutoReply::new, this::store);

    /** By occasion and name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AutoReplyRow> list() {
        return replies.rows(clock.instant().minus(COUNTED));
    }

    /** What queues can choose, by occasion. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<AutoReplyKind, List<Choice>> choices() {
        return replies.choices();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Stored<AutoReplyDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new answer
     * @throws RecordRefusedException when the name is taken
     * @throws AutoReplyRefusedException when a text is missing or a placeholder does not exist
     */
    public long create(AutoReplyDetails details) {
        return records.create(kind, details);
    }

    /**
     * @throws RecordRefusedException when the name is taken
     * @throws AutoReplyRefusedException when a text is missing, a placeholder does not exist, or queues have chosen it for
     *     another occasion
     */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** Queues that have chosen it answer no more on this occasion. */
    public void delete(long id) {
        records.remove(records.get(AutoReply.class, id));
    }

    private void store(AutoReply reply, AutoReplyDetails typed) {
        var details = new AutoReplyDetails(
                PlainText.of(typed.name()),
                typed.kind(),
                typed.valid(),
                PlainText.of(typed.germanSubject()),
                PlainText.lines(typed.germanBody()),
                PlainText.of(typed.englishSubject()),
                PlainText.lines(typed.englishBody()));
        check("german", details.germanSubject(), details.germanBody());
        check("english", details.englishSubject(), details.englishBody());
        if (details.germanBody() == null && details.englishBody() == null) {
            throw AutoReplyRefusedException.noText();
        }
        if (reply.getId() != null && reply.getKind() != details.kind()) {
            var queues = replies.queuesWith(reply.getId());
            if (!queues.isEmpty()) {
                throw AutoReplyRefusedException.chosen(queues);
            }
        }
        reply.change(details);
    }

    private static void check(String language, String subject, String body) {
        if (subject == null != (body == null)) {
            throw AutoReplyRefusedException.half(language + (subject == null ? "Subject" : "Body"));
        }
        refuseUnknown(language + "Subject", subject);
        refuseUnknown(language + "Body", body);
    }

    private static void refuseUnknown(String input, String text) {
        var unknown = Placeholders.unknown(text);
        if (!unknown.isEmpty()) {
            throw AutoReplyRefusedException.unknownPlaceholders(input, unknown);
        }
    }
}
