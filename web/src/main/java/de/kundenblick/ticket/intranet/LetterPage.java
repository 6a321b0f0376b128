package de.kundenblick.ticket.intranet;

import de.kundenblick.mail.inbound.FoldedText;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.mail.NestedMail;
import de.kundenblick.ticket.service.NestedMailService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A mail that came as a file of another one. */
@Named("letterPage")
@RequestScoped
public class LetterPage {
    @Inject
    NestedMailService service;

    @Inject
    Messages messages;

    private String file;
    private NestedMail mail;

    /** @throws AttachmentNotFoundException when the reader may not see such a file */
    public void open() {
        if (file == null || !file.matches("\\d{1,18}")) {
            throw new AttachmentNotFoundException();
        }
        mail = service.read(Long.parseLong(file));
    }

    /** Safe. */
    public String getText() {
        return FoldedText.of(mail.text(), messages.text("ticket.mail.quote")).html();
    }

    public NestedMail getMail() {
        return mail;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
