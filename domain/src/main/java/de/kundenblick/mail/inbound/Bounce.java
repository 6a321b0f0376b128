package de.kundenblick.mail.inbound;

import java.util.List;

/**
 * A report of a mail server about a mail that was sent before (RFC 3464, or one of the habits before it).
 *
 * @param failed whether it will not arrive; false while the mail server still tries, or when it has arrived
 * @param recipients whom it did not reach; empty when the report does not say
 * @param mailIds the Message-IDs of the mail as far as the report tells, with their brackets
 * @param cause what the mail server says, in one line; null when it says nothing
 */
public record Bounce(boolean failed, List<String> recipients, List<String> mailIds, String cause) {
    /** Takes copies, without what no database takes. */
    public Bounce {
        recipients = StorableText.of(recipients);
        mailIds = StorableText.of(mailIds);
        cause = StorableText.of(cause);
    }
}
