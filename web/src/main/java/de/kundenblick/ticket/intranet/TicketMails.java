package de.kundenblick.ticket.intranet;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.mail.Invitation;
import de.kundenblick.ticket.mail.MailHead;
import de.kundenblick.ticket.service.ShownMailService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The messages of a ticket as the mails that they are. */
@Named("ticketMails")
@RequestScoped
public class TicketMails {
    private static final String LOOK = "ticket.mail.look";
    private static final String FORMATTED = "formatted";
    private static final String TEXT = "text";

    @Inject
    ShownMailService service;

    @Inject
    PreferenceService preferences;

    @Inject
    CurrentEmployee current;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private String preferred;

    /** As the reader looks at mails, or as shows more of this one. */
    public String look(MailHead mail) {
        if (mail == null || !mail.formatted()) {
            return TEXT;
        }
        if (preferred == null) {
            preferred = current.preferences().get(LOOK).orElse("");
        }
        return preferred.isEmpty() ? mail.rich() ? FORMATTED : TEXT : preferred;
    }

    /** From now on the reader's mails look as the browser says. */
    public void remember() {
        String look = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("look");
        if (FORMATTED.equals(look) || TEXT.equals(look)) {
            preferences.set(LOOK, look);
        }
    }

    /** Lets the customer see what a stranger wrote. */
    public String reveal(String number, long messageId) {
        service.reveal(number, messageId);
        messages.keep().info("ticket.mail.revealed");
        return TicketAddress.of(number);
    }

    public boolean isEmbedded(MailHead mail, AttachmentRow file) {
        return mail != null && mail.embedded().contains(file.id());
    }

    /** A mail within the mail. */
    public boolean isLetter(AttachmentRow file) {
        return file.mediaType().equals("message/rfc822")
                || file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    /** In the reader's zone; days as they were written. */
    public String when(Invitation invitation) {
        if (invitation.day() != null) {
            return span(viewer.date(invitation.day()), viewer.date(invitation.lastDay()));
        }
        ZonedDateTime start = invitation.start().atZone(viewer.getZone());
        if (invitation.end() == null) {
            return moment(start);
        }
        ZonedDateTime end = invitation.end().atZone(viewer.getZone());
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return span(moment(start), sameDay ? format("ticket.mail.time", end) : moment(end));
    }

    private String span(String begin, String end) {
        return end.isEmpty() ? begin : messages.text("ticket.mail.span", begin, end);
    }

    private String moment(ZonedDateTime at) {
        return format("ticket.mail.moment", at);
    }

    private String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), viewer.getLocale())
                .format(at);
    }
}
