package de.kundenblick.ticket;

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

/** One contribution to the conversation about a ticket, or a note that the customer never sees. */
@Entity
@Table(name = "ticket_message")
public class TicketMessage extends BaseEntity {
    /** Characters; more belongs into an attachment. */
    public static final int LONGEST_BODY = 200_000;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @NotNull @Enumerated(EnumType.STRING)
    private MessageSender sender;

    @NotNull @Enumerated(EnumType.STRING)
    private MessageChannel channel;

    private boolean visible;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @NotBlank @Size(max = 200) private String author;

    @Size(max = 200) private String subject;

    @NotNull @Size(max = LONGEST_BODY) private String body;

    private boolean html;

    @NotNull @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    /** Names of the attachments, one in a line, so that they are found with the words of the text. */
    @NotNull private String attachments = "";

    protected TicketMessage() {}

    /**
     * @param visible whether the customer may see it
     * @param author the name of whoever wrote it, kept when the person is gone
     * @param subject null without one of its own
     * @param body sanitised when it is HTML
     */
    public TicketMessage(
            Ticket ticket,
            MessageSender sender,
            MessageChannel channel,
            boolean visible,
            String author,
            String subject,
            String body,
            boolean html,
            Instant writtenAt) {
        this.ticket = ticket;
        this.sender = sender;
        this.channel = channel;
        this.visible = visible;
        this.author = author;
        this.subject = subject;
        this.body = body;
        this.html = html;
        this.writtenAt = writtenAt;
    }

    public void writtenBy(Employee writer) {
        employee = writer;
    }

    public void writtenBy(Contact writer) {
        contact = writer;
    }

    /** From now on the customer may see it. */
    public void reveal() {
        visible = true;
    }

    /** @param newTicket where the conversation goes on after a merge or a split */
    public void moveTo(Ticket newTicket) {
        ticket = newTicket;
    }

    /** @param names one in a line */
    public void nameAttachments(String names) {
        attachments = names;
    }

    public Ticket getTicket() {
        return ticket;
    }

    public MessageSender getSender() {
        return sender;
    }

    public MessageChannel getChannel() {
        return channel;
    }

    public boolean isVisible() {
        return visible;
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

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public boolean isHtml() {
        return html;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
