package de.kundenblick.mail.service;

import de.kundenblick.account.LinkIssued;
import de.kundenblick.account.Preferences;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.service.AreaTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Writes the mails that let employees set their passwords. */
@Dependent
class AccountMails {
    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void write(@Observes LinkIssued link) {
        var texts = new AreaTexts("mail", link.language());
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(link.language())
                .withZone(Preferences.DEFAULT_ZONE)
                .format(link.expiresAt());
        String subject =
                switch (link.purpose()) {
                    case INVITATION -> texts.text("mail.invitation.subject");
                    case RESET -> texts.text("mail.reset.subject");
                };
        String text =
                switch (link.purpose()) {
                    case INVITATION -> texts.text("mail.invitation.text", link.name(), link.address(), until);
                    case RESET -> texts.text("mail.reset.text", link.name(), link.address(), until);
                };
        outbox.add(List.of(new OutgoingMail(link.email(), subject, text, link.language(), clock.instant())));
    }
}
