package de.kundenblick.ticket.mail;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A mail that an employee is writing. Nobody else sees it. */
@Entity
@Table(name = "mail_draft")
public class MailDraft extends BaseEntity {
    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @NotBlank @Size(max = 60) @Column(name = "draft_key", updatable = false)
    private String key;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AnswerAct act;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", updatable = false)
    private Ticket ticket;

    @Column(name = "message_id", updatable = false)
    private Long messageId;

    @NotNull @Column(name = "to_list")
    private String toList = "";

    @NotNull @Column(name = "cc_list")
    private String ccList = "";

    @NotNull @Column(name = "bcc_list")
    private String bccList = "";

    @NotNull @Size(max = MailSubject.LONGEST) private String subject = "";

    @NotNull private String body = "";

    private boolean html;

    /** What else the form says, as the form writes it. */
    private String choices;

    @NotBlank @Size(max = 40) private String writer;

    @NotNull @Column(name = "saved_at")
    private Instant savedAt;

    protected MailDraft() {}

    /** @param ticket null for a mail that opens one */
    public MailDraft(Employee employee, WrittenMail mail, Ticket ticket) {
        this.employee = employee;
        this.ticket = ticket;
        key = mail.draft();
        act = mail.act();
        messageId = mail.messageId();
    }

    /**
     * @param newChoices null for none
     * @param newWriter the window in which it is written
     */
    public void save(WrittenMail mail, String newChoices, String newWriter, Instant at) {
        toList = mail.to();
        ccList = mail.cc();
        bccList = mail.bcc();
        subject = mail.subject();
        body = mail.body();
        html = mail.html();
        choices = newChoices;
        writer = newWriter;
        savedAt = at;
    }

    public KeptMail kept() {
        return new KeptMail(
                getId(),
                key,
                act,
                ticket == null ? null : ticket.getNumber(),
                messageId,
                toList,
                ccList,
                bccList,
                subject,
                body,
                html,
                choices,
                savedAt);
    }

    /** Whether this window wrote it, or at least knows what it says. */
    public boolean isSeen(String window, Instant at) {
        return writer.equals(window) || savedAt.equals(at);
    }
}
