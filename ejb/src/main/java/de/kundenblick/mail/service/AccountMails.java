package de.kundenblick.mail.service;

import de.kundenblick.account.LinkIssued;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.AreaTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Writes the mails that let people set their passwords. */
@Dependent
class AccountMails {
    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void write(@Observes LinkIssued link) {
        var texts = new AreaTexts("mail", link.language());
        boolean portal = link.site() == Site.PORTAL;
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(link.language())
                .withZone(link.zone())
                .format(link.expiresAt());
        String subject =
                switch (link.purpose()) {
                    case INVITATION -> texts.text(portal ? "mail.portalInvitation.subject" : "mail.invitation.subject");
                    case RESET -> texts.text(portal ? "mail.portalReset.subject" : "mail.reset.subject");
                };
        String text =
                switch (link.purpose()) {
                    case INVITATION ->
                        texts.text(
                                portal ? "mail.portalInvitation.text" : "mail.invitation.text",
                                link.name(),
                                link.address(),
                                until);
                    case RESET ->
                        texts.text(
                                portal ? "mail.portalReset.text" : "mail.reset.text",
                                link.name(),
                                link.address(),
                                until);
                };
        outbox.add(List.of(new OutgoingMail(link.email(), subject, text, link.language(), clock.instant()).asSecret()));
    }
}
