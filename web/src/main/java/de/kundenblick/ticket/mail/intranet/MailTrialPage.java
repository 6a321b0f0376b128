package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailTrial;
import de.kundenblick.ticket.mail.ReceivedMail;
import de.kundenblick.ticket.service.MailTrialService;
import de.kundenblick.ticket.service.MailTrialService.Unsaved;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Tries what would become of a mail: one that was received, or one that is pasted or handed in as a file. */
@Named("mailTrial")
@ViewScoped
public class MailTrialPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 25 << 20;

    @Inject
    MailTrialService service;

    @Inject
    Messages messages;

    private String text;
    private Long mailId;
    private String source;
    private transient UploadedFile file;
    private List<ReceivedMail> mails;
    private MailTrial result;

    /** With the mail that the address names. */
    public void open() {
        if (mailId != null) {
            result = service.ofReceived(mailId, null);
        }
    }

    public void search() {
        mails = service.recent(text);
    }

    /** With what was pasted. */
    public void trySource() {
        if (source == null || source.isBlank()) {
            messages.error("ticket.mailTrial.nothing");
            return;
        }
        result = service.ofSource(bytes(source), null);
    }

    public void tryFile() {
        if (file == null || file.getSize() == 0) {
            messages.error("ticket.mailTrial.nothing");
        } else if (file.getSize() > MOST_BYTES) {
            messages.error("ticket.mailTrial.tooLarge", MOST_BYTES >> 20);
        } else {
            result = service.ofSource(file.getContent(), null);
        }
    }

    /**
     * With a filter as its form says.
     *
     * @param filterId null for a new one
     */
    public void tryUnsaved(MailFilterDetails filter, Long filterId) {
        var unsaved = new Unsaved(filterId, filter);
        if (source != null && !source.isBlank()) {
            result = service.ofSource(bytes(source), unsaved);
        } else if (mailId != null) {
            result = service.ofReceived(mailId, unsaved);
        } else {
            messages.error("ticket.mailTrial.nothing");
        }
    }

    private static byte[] bytes(String pasted) {
        return pasted.stripLeading().getBytes(StandardCharsets.UTF_8);
    }

    /** The latest, or those that were searched for. */
    public List<ReceivedMail> getMails() {
        if (mails == null) {
            search();
        }
        return mails;
    }

    /** Null until a mail was tried. */
    public MailTrial getResult() {
        return result;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getMailId() {
        return mailId;
    }

    public void setMailId(Long mailId) {
        this.mailId = mailId;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
