package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.OutgoingMail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Tells a contact with whom a record is shared. */
class ShareMails {
    private final PortalMails mails = new PortalMails();
    private final SharedRecord record;
    private final Employee by;
    private final LocalDate until;

    ShareMails(SharedRecord record, Employee by, LocalDate until) {
        this.record = record;
        this.by = by;
        this.until = until;
    }

    /** Nothing for who wants no mails of this kind, nor as long as there is nothing to see. */
    Optional<OutgoingMail> to(Contact contact, RecordShare share, Instant at) {
        var use = contact.getPortalUse();
        boolean wanted = record.ticket() ? use.isNotifyTickets() : use.isNotifyMessages();
        if (!wanted
                || !record.visible()
                || MailAddress.usable(contact.getEmail()).isEmpty()) {
            return Optional.empty();
        }
        var words = mails.words(use.getLanguage());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(PortalMails.locale(use.getLanguage()))
                .format(until);
        String text =
                words.text("interaction.mail.share.text", contact.getDisplayName(), by.getName(), record.title(), day)
                        + mails.link(words, record.path() + record.number());
        var reader = new PortalReader(
                contact.getId(),
                contact.getDisplayName(),
                contact.getEmail(),
                null,
                use.getLanguage(),
                true,
                true,
                false,
                true);
        return Optional.of(mails.mail(
                        reader,
                        words.text("interaction.mail.share.subject", by.getName(), record.title(), record.number()),
                        text,
                        at)
                .about(RecordShare.ORIGIN, share.getId()));
    }
}
