package de.kundenblick.ticket.mail;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.StateWish;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Of the ticket that go along: their ids, separated by blanks. */
    @NotNull private String files = "";

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "seen_state_id")
    private Long seenStateId;

    @Column(name = "state_id")
    private Long stateId;

    @Column(name = "state_until")
    private Instant stateUntil;

    /** Sent, and not to be sent any more when its time had come. */
    private boolean returned;

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
        files = mail.files().stream().map(String::valueOf).collect(Collectors.joining(" "));
        choices = newChoices;
        writer = newWriter;
        savedAt = at;
    }

    /** Whoever wrote it has sent it: it leaves at that moment unless it is taken back.
     *
     * @param wish for the ticket; null when its state stays
     */
    public void holdUntil(Instant moment, StateWish wish) {
        heldUntil = moment;
        returned = false;
        seenStateId = wish == null ? null : wish.seenId();
        stateId = wish == null ? null : wish.stateId();
        stateUntil = wish == null ? null : wish.until();
    }

    /** Whoever wrote it goes on writing. */
    public void takeBack() {
        heldUntil = null;
    }

    /** It cannot be sent as the ticket is now. */
    public void giveBack() {
        heldUntil = null;
        returned = true;
    }

    public boolean isHeld() {
        return heldUntil != null;
    }

    public boolean isDue(Instant now) {
        return isHeld() && !heldUntil.isAfter(now);
    }

    public Employee getEmployee() {
        return employee;
    }

    /** As it was when it was saved last. */
    public WrittenMail written() {
        return new WrittenMail(
                act,
                ticket == null ? null : ticket.getNumber(),
                messageId,
                toList,
                ccList,
                bccList,
                subject,
                body,
                html,
                key,
                fileIds(),
                savedAt);
    }

    /** What is to become of the ticket; null when its state stays. */
    public StateWish wish() {
        return stateId == null ? null : new StateWish(seenStateId, stateId, stateUntil);
    }

    private List<Long> fileIds() {
        return files.isEmpty()
                ? List.of()
                : Stream.of(files.split(" ")).map(Long::valueOf).toList();
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
                fileIds(),
                savedAt,
                heldUntil);
    }

    /** Whether this window wrote it, or at least knows what it says. */
    public boolean isSeen(String window, Instant at) {
        return writer.equals(window) || savedAt.equals(at);
    }
}
