package de.kundenblick.ticket.portal;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.PortalTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.service.PortalTicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A contact asks for something. */
@Named("portalTicketCreate")
@ViewScoped
public class PortalTicketCreatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String DRAFT = "portal-ticket:new";

    @Inject
    PortalTicketService service;

    @Inject
    CurrentContact current;

    @Inject
    Messages messages;

    private final String key = UUID.randomUUID().toString();
    private List<SignedInContact.Membership> customers = List.of();
    private List<Priority> priorities = List.of();
    private String customer;
    private Priority priority;
    private String subject;
    private String text;

    /** @throws TicketNotFoundException for a contact who is shown nothing and begins nothing */
    public void open() {
        var reader = current.get();
        if (reader.closed() || reader.customers().isEmpty()) {
            throw new TicketNotFoundException("–");
        }
        customers = reader.customers();
        customer = customers.get(0).number();
        priorities = service.priorities();
        priority = priorities.contains(Priority.NORMAL) ? Priority.NORMAL : null;
    }

    public String send() {
        String number = service.create(new PortalTicket(key, customer, subject, text, priority, getFilesKey()));
        messages.saved(DRAFT).info("ticket.portal.created", number);
        return "/portal/ticket/show?faces-redirect=true&number=" + number;
    }

    /** Under which the browser keeps what is typed. */
    public String getDraftKey() {
        return DRAFT;
    }

    /** Under which the server keeps what is attached: each form that is open has files of its own. */
    public String getFilesKey() {
        return DRAFT + ':' + key;
    }

    /** To choose among. */
    public List<SignedInContact.Membership> getCustomers() {
        return customers;
    }

    public List<Priority> getPriorities() {
        return priorities;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
