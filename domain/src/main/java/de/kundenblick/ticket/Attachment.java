package de.kundenblick.ticket;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A file of a message, or of an entry of an interaction; of one that is still being written until that is sent. Its content
 * lies apart, in pieces.
 */
@Entity
@Table(name = "ticket_attachment")
public class Attachment extends BaseEntity {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DRAFT = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private TicketMessage message;

    /** Of the interaction's entry that it belongs to. */
    @Column(name = "entry_id")
    private Long entryId;

    @Size(max = LONGEST_DRAFT) private String draft;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @NotBlank @Size(max = LONGEST_NAME) private String name;

    @NotNull @Size(max = 120) @Column(name = "media_type")
    private String mediaType = MediaTypes.UNKNOWN;

    /** By which the HTML of a mail shows it, without brackets; null for a file beside the text. */
    @Size(max = 250) @Column(name = "content_id")
    private String contentId;

    private boolean embedded;

    private boolean deceptive;
    private long size;

    @Size(max = 64) private String sha256;

    private boolean complete;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Attachment() {}

    /** @param draft which of the employee's messages it is meant for */
    public Attachment(String draft, Employee employee, String name, Instant createdAt) {
        this.draft = draft;
        this.employee = employee;
        this.name = name;
        this.createdAt = createdAt;
    }

    /** @param draft which of the contact's messages it is meant for */
    public Attachment(String draft, Contact contact, String name, Instant createdAt) {
        this.draft = draft;
        this.contact = contact;
        this.name = name;
        this.createdAt = createdAt;
    }

    /** Whether something that is being written may be called so. */
    public static boolean isDraft(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_DRAFT;
    }

    /**
     * All of its content is there.
     *
     * @param isDeceptive whether its name says something else than its content
     */
    public void arrived(long bytes, String fingerprint, String type, boolean isDeceptive) {
        size = bytes;
        sha256 = fingerprint;
        mediaType = type;
        deceptive = isDeceptive;
        complete = true;
    }

    /** From now on whoever may read the message may read it. */
    public void sentWith(TicketMessage sent) {
        message = sent;
        draft = null;
    }

    /** It is a picture within the text of its mail. */
    public void showWithin(String newContentId) {
        contentId = newContentId;
        embedded = true;
    }

    /** @param id of an interaction's entry: from now on whoever may read the entry may read it */
    public void sentWithEntry(long id) {
        entryId = id;
        draft = null;
    }

    public AttachmentRow row() {
        return new AttachmentRow(
                getId(),
                message == null ? null : message.getId(),
                entryId,
                name,
                mediaType,
                deceptive,
                size,
                sha256,
                message != null && message.isVisible());
    }

    public String getName() {
        return name;
    }
}
