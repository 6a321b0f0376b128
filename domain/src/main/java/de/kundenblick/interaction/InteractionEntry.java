package de.kundenblick.interaction;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.shared.BaseEntity;
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

/** "Gespräch": what was said, or written at the portal. Internal until somebody publishes it. */
@Entity
@Table(name = "interaction_entry")
public class InteractionEntry extends BaseEntity {
    /** Characters that a person sees, without the marks of formatting. */
    public static final int LONGEST_TEXT = 32_000;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interaction_id", updatable = false)
    private Interaction interaction;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntrySender sender;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", updatable = false)
    private Contact contact;

    @NotBlank @Size(max = 201) private String author;

    @NotBlank @Size(max = 200_000) private String body;

    private boolean html;

    private boolean internal = true;

    private boolean incoming;

    @Enumerated(EnumType.STRING)
    private EntryWish wanted;

    @NotNull @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "read_by_id")
    private Employee readBy;

    /** Names of the files, one in a line, so that they are found with the words of the text. */
    @NotNull private String attachments = "";

    protected InteractionEntry() {}

    /** What an employee recorded; internal at first. */
    public InteractionEntry(Interaction interaction, Employee employee, String body, boolean html, Instant at) {
        this(interaction, EntrySender.AGENT, employee.getName(), body, html, at);
        this.employee = employee;
    }

    /** What a contact wrote at the portal, which is not internal. */
    public InteractionEntry(Interaction interaction, Contact contact, String body, boolean html, Instant at) {
        this(interaction, EntrySender.CUSTOMER, contact.getDisplayName(), body, html, at);
        this.contact = contact;
        publish(at);
    }

    private InteractionEntry(
            Interaction interaction, EntrySender sender, String author, String body, boolean html, Instant at) {
        this.interaction = interaction;
        this.sender = sender;
        this.author = author;
        this.body = body;
        this.html = html;
        writtenAt = at;
    }

    /** @param newBody sanitised when it is HTML */
    public void write(String newBody, boolean isHtml) {
        body = newBody;
        html = isHtml;
    }

    /**
     * The customer told us, and shall hear that it was recorded.
     *
     * @throws IllegalStateException when the entry is internal, which the customer must not hear of
     */
    public void comeIn(boolean isIncoming) {
        if (isIncoming && internal) {
            throw new IllegalStateException("An internal entry cannot be confirmed to the customer");
        }
        incoming = isIncoming;
    }

    public void publish(Instant at) {
        internal = false;
        wanted = null;
        publishedAt = at;
    }

    /** @param wish what is to become of it; null when it stays internal */
    public void want(EntryWish wish) {
        wanted = internal ? wish : null;
    }

    /** Makes it internal again, so that the portal shows it no more. */
    public void recall() {
        internal = true;
        incoming = false;
        publishedAt = null;
    }

    /** The first employee who reads what a contact wrote; later ones change nothing. */
    public void readBy(Employee reader, Instant at) {
        if (readAt == null) {
            readBy = reader;
            readAt = at;
        }
    }

    /** @param names one in a line */
    public void nameAttachments(String names) {
        attachments = names;
    }

    public Interaction getInteraction() {
        return interaction;
    }

    public EntrySender getSender() {
        return sender;
    }

    public Employee getEmployee() {
        return employee;
    }

    public Contact getContact() {
        return contact;
    }

    public String getAuthor() {
        return author;
    }

    public String getBody() {
        return body;
    }

    public boolean isHtml() {
        return html;
    }

    public boolean isInternal() {
        return internal;
    }

    public boolean isIncoming() {
        return incoming;
    }

    /** Null unless it is internal and its writer wants it to be published. */
    public EntryWish getWanted() {
        return wanted;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Null as long as it is internal. */
    public Instant getPublishedAt() {
        return publishedAt;
    }
}
