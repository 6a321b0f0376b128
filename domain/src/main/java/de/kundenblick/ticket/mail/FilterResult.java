package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.util.List;

/**
 * How one filter found a mail.
 *
 * @param id null for one that is not stored yet
 * @param asked whether it was; no further one is after a filter that is the last, and many are not asked about answers
 * @param conditions empty when it was not asked
 */
public record FilterResult(Long id, String name, boolean asked, boolean hit, List<Answer> conditions)
        implements Serializable {
    /** What came of one of its conditions. */
    public record Answer(MailCondition condition, boolean hit) implements Serializable {}
}
