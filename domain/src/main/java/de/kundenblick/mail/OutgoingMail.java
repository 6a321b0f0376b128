package de.kundenblick.mail;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;

/** A mail that waits in the outbox until it has been handed over to a mail server. */
@Entity
@Table(name = "mail_outbox")
public class OutgoingMail extends BaseEntity {
    /** How far a mail has come. */
    public enum State {
        /** To be sent as soon as it may. */
        WAITING,
        /** Kept back by an administrator. */
        HELD,
        /** In the hands of a node. */
        SENDING,
        /** A mail server has taken it. */
        SENT,
        /** Given up after several tries. */
        FAILED,
        /** The node went down while a mail server was taking it; nobody knows whether it did. */
        UNCERTAIN,
        /** Taken back before it was sent. */
        RECALLED,
        /** Sent, and reported as not delivered. */
        BOUNCED
    }

    @NotBlank @Size(max = 254) @Column(updatable = false)
    private String recipient;

    @NotBlank @Size(max = 200) @Column(updatable = false)
    private String subject;

    @NotBlank @Column(updatable = false)
    private String text;

    @NotBlank @Column(updatable = false)
    private String language;

    @NotNull @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    /** Why it could not be handed over; null as long as nothing went wrong. */
    @Size(max = 500) private String cause;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** What the text says, as a fragment for programs that show it; null to have one made of the text. */
    private String html;

    @Size(max = 254) @Column(name = "sender_address")
    private String senderAddress;

    @Size(max = 200) @Column(name = "sender_name")
    private String senderName;

    @Size(max = 254) @Column(name = "reply_to")
    private String replyTo;

    @Size(max = 60) private String origin;

    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "not_before")
    private Instant notBefore;

    private String thread;

    private boolean automatic = true;

    @Size(max = 500) @Column(name = "managed_at")
    private String managedAt;

    private boolean secret;

    /** As all recipients see it; null for a mail to its recipient alone. */
    @Column(name = "to_list")
    private String toList;

    @Column(name = "cc_list")
    private String ccList;

    @Column(name = "thread_ids")
    private String threadIds;

    private boolean personal;

    protected OutgoingMail() {}

    public OutgoingMail(String recipient, String subject, String text, Locale language, Instant createdAt) {
        this.recipient = recipient;
        this.subject = oneLine(subject);
        this.text = text;
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    /** What comes from people must not begin a new header. */
    private static String oneLine(String text) {
        return text == null
                ? null
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Another sender than the application's own. */
    public OutgoingMail from(String address, String name) {
        senderAddress = address;
        senderName = oneLine(name);
        return this;
    }

    public OutgoingMail replyingTo(String address) {
        replyTo = address;
        return this;
    }

    /**
     * Says what caused the mail: for one cause a recipient gets one mail, however often it is added. Files are
     * asked of the cause's area when the mail is sent, see {@code MailFiles}.
     *
     * @param newOrigin the kind of record, as its table is called: {@code interaction_entry}, for example
     */
    public OutgoingMail about(String newOrigin, long newOriginId) {
        origin = newOrigin;
        originId = newOriginId;
        return this;
    }

    /**
     * Programs show all mails of one thread together.
     *
     * @param key of the record that they are about, as in {@code interaction-4711}: letters, digits, dots and hyphens
     */
    public OutgoingMail inThread(String key) {
        if (!key.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException(key);
        }
        thread = key;
        return this;
    }

    /**
     * What its head says about the recipients, of whom each has a mail of its own. Nobody sees who gets it beside them.
     *
     * @param newToList addresses as RFC 5322 writes them, names decoded
     * @param newCcList blank for nobody
     */
    public OutgoingMail to(String newToList, String newCcList) {
        toList = newToList;
        ccList = newCcList;
        return this;
    }

    /**
     * Programs show it below the mails that it answers. An answer that nobody wrote says so.
     *
     * @param newThreadIds Message-IDs with their brackets, separated by blanks, the latest last as in References
     */
    public OutgoingMail answering(String newThreadIds) {
        threadIds = newThreadIds;
        return this;
    }

    /** It looks like a letter of its author: what was written and nothing else. */
    public OutgoingMail personal() {
        personal = true;
        return this;
    }

    /** @param newHtml what the text says, as a fragment; null to have one made of the text */
    public OutgoingMail looking(String newHtml) {
        html = newHtml;
        return this;
    }

    /** Somebody wrote it, so that an absent recipient's program may answer. */
    public OutgoingMail writtenByHand() {
        automatic = false;
        return this;
    }

    /** @param address where its recipient can choose which mails to get, as the profile at the portal */
    public OutgoingMail managedAt(String address) {
        managedAt = address;
        return this;
    }

    /** It holds what opens something, as a link for a password does: what it says is forgotten once it is sent. */
    public OutgoingMail asSecret() {
        secret = true;
        return this;
    }

    /** Can be recalled until then. */
    public OutgoingMail notBefore(Instant moment) {
        notBefore = moment;
        return this;
    }

    public String getHtml() {
        return html;
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

    public String getOrigin() {
        return origin;
    }

    public Long getOriginId() {
        return originId;
    }

    public String getThread() {
        return thread;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public String getManagedAt() {
        return managedAt;
    }

    public boolean isSecret() {
        return secret;
    }

    public String getToList() {
        return toList;
    }

    public String getCcList() {
        return ccList;
    }

    public String getThreadIds() {
        return threadIds;
    }

    public boolean isPersonal() {
        return personal;
    }

    public Instant getNotBefore() {
        return notBefore;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
