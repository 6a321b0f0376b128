package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mail as somebody has written it.
 *
 * @param number of the ticket; null for one that is opened by it
 * @param messageId of the message that it answers or passes on; null for none
 * @param to as typed, as {@code cc} and {@code bcc}; blank for nobody
 * @param body the text, or HTML
 * @param draft under which it is kept while it is written, and its new files too
 * @param files of the ticket that go along
 * @param keptAt when its draft was kept last as far as its writer knows; null for one that was never kept
 */
public record WrittenMail(
        AnswerAct act,
        String number,
        Long messageId,
        String to,
        String cc,
        String bcc,
        String subject,
        String body,
        boolean html,
        String draft,
        List<Long> files,
        Instant keptAt)
        implements Serializable {

    /** Takes a copy. */
    public WrittenMail {
        files = List.copyOf(files);
    }

    /** One that was never kept. */
    public WrittenMail(
            AnswerAct act,
            String number,
            Long messageId,
            String to,
            String cc,
            String bcc,
            String subject,
            String body,
            boolean html,
            String draft,
            List<Long> files) {
        this(act, number, messageId, to, cc, bcc, subject, body, html, draft, files, null);
    }

    /** With nothing in its HTML that harms. */
    public WrittenMail cleaned() {
        return html
                ? new WrittenMail(
                        act, number, messageId, to, cc, bcc, subject, ComposedHtml.of(body), true, draft, files, keptAt)
                : this;
    }
}
