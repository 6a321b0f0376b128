package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.SenderProof;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.TicketMessage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a message of a ticket is as a mail. Lists of addresses are as RFC 5322 writes them, names decoded. */
@Entity
@Table(name = "ticket_mail")
public class TicketMail extends BaseEntity {
    /** The cause of the mails that bring a message to its recipients: {@code OutgoingMail.about(ORIGIN, message id)}. */
    public static final String ORIGIN = "ticket_mail";

    /** Whether it came or went. */
    public enum Direction {
        IN,
        OUT
    }

    @NotNull @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id", updatable = false)
    private TicketMessage message;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @NotBlank @Size(max = 254) @Column(name = "sender_address", updatable = false)
    private String senderAddress;

    @Size(max = 200) @Column(name = "sender_name", updatable = false)
    private String senderName;

    @Column(name = "reply_to")
    private String replyTo;

    @NotNull @Column(name = "to_list")
    private String toList = "";

    @NotNull @Column(name = "cc_list")
    private String ccList = "";

    @NotNull @Column(name = "bcc_list")
    private String bccList = "";

    /** Its Message-ID with the brackets; null for ours, which are known by the outbox. */
    @Column(name = "mail_id")
    private String mailId;

    @NotNull @Column(name = "thread_ids")
    private String threadIds = "";

    private String html;

    /** The sender had nothing to do with the ticket before. */
    private boolean stranger;

    private boolean automatic;

    /** What the mail server said about the sender; null when it said nothing. */
    @Enumerated(EnumType.STRING)
    private SenderProof proof;

    @Column(name = "inbox_id")
    private Long inboxId;

    protected TicketMail() {}

    public TicketMail(TicketMessage message, Direction direction, String senderAddress, String senderName) {
        this.message = message;
        this.direction = direction;
        this.senderAddress = senderAddress;
        this.senderName = senderName;
    }

    /** Blank lists for nobody. */
    public TicketMail to(String newToList, String newCcList, String newBccList) {
        toList = newToList;
        ccList = newCcList;
        bccList = newBccList;
        return this;
    }

    /** @param addresses where answers go; null for the sender */
    public TicketMail replyingTo(String addresses) {
        replyTo = addresses;
        return this;
    }

    /**
     * @param newMailId with the brackets; null without one
     * @param newThreadIds the Message-IDs that it answers, separated by blanks, the latest last as in References
     */
    public TicketMail inThread(String newMailId, String newThreadIds) {
        mailId = newMailId;
        threadIds = newThreadIds;
        return this;
    }

    /** @param newHtml as it came or was written; pictures within refer to files by cid */
    public TicketMail looking(String newHtml) {
        html = newHtml;
        return this;
    }

    /** @param inbox under which the source is kept */
    public TicketMail from(Long inbox, boolean byStranger, boolean byProgram) {
        inboxId = inbox;
        stranger = byStranger;
        automatic = byProgram;
        return this;
    }

    /** @param newProof null when the mail server said nothing */
    public TicketMail proven(SenderProof newProof) {
        proof = newProof;
        return this;
    }

    public TicketMessage getMessage() {
        return message;
    }

    public Direction getDirection() {
        return direction;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public String getSenderName() {
        return senderName;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getToList() {
        return toList;
    }

    public String getCcList() {
        return ccList;
    }

    public String getBccList() {
        return bccList;
    }

    public String getMailId() {
        return mailId;
    }

    public String getThreadIds() {
        return threadIds;
    }

    public String getHtml() {
        return html;
    }

    public boolean isStranger() {
        return stranger;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public SenderProof getProof() {
        return proof;
    }

    public Long getInboxId() {
        return inboxId;
    }
}
