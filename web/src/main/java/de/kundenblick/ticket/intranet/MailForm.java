package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.WrittenMail;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A mail as an agent writes it. */
public class MailForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String to = "";
    private String cc = "";
    private String bcc = "";
    private String subject = "";
    private String text = "";
    private boolean html;
    private List<Long> files = new ArrayList<>();

    void fill(String newTo, String newCc, String newSubject, String newText) {
        to = newTo;
        cc = newCc;
        subject = newSubject;
        text = newText;
    }

    void fill(KeptMail kept) {
        fill(kept.to(), kept.cc(), kept.subject(), kept.body());
        bcc = kept.bcc();
        html = kept.html();
        setFiles(kept.files());
    }

    WrittenMail written(AnswerAct act, String number, Long messageId, String draft, KeptMail kept) {
        return new WrittenMail(
                act,
                number,
                messageId,
                to,
                cc,
                bcc,
                subject,
                text,
                html,
                draft,
                files,
                kept == null ? null : kept.savedAt());
    }

    /** As somebody typed it, like the other two. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = orEmpty(to);
    }

    public String getCc() {
        return cc;
    }

    public void setCc(String cc) {
        this.cc = orEmpty(cc);
    }

    public String getBcc() {
        return bcc;
    }

    public void setBcc(String bcc) {
        this.bcc = orEmpty(bcc);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = orEmpty(subject);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orEmpty(text);
    }

    public boolean isHtml() {
        return html;
    }

    public void setHtml(boolean html) {
        this.html = html;
    }

    /** Of the ticket, that go along. */
    public List<Long> getFiles() {
        return files;
    }

    public void setFiles(List<Long> files) {
        this.files = files == null ? new ArrayList<>() : new ArrayList<>(files);
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
