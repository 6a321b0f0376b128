package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.service.TicketChoiceService;
import de.kundenblick.ticket.service.TicketCreateService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Opens a ticket for somebody who calls. */
@Named("ticketCreate")
@ViewScoped
public class TicketCreatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketCreateService tickets;

    @Inject
    TicketChoiceService choices;

    @Inject
    PartyChoice parties;

    @Inject
    PendingTimes times;

    @Inject
    Messages messages;

    private String customer;
    private String contact;
    private TicketCreateForm form;
    private List<TicketRow> similar = List.of();
    private final Set<String> told = new HashSet<>();
    private PhoneTicket sent;
    private String sentNumber;

    /** Whom the address names is filled in; whoever is unknown is not. */
    public void open() {
        form = new TicketCreateForm(choices.all(null), times.proposal());
        form.getParty().setCustomer(customer);
        if (customer != null) {
            parties.customerChosen(form.getParty());
        }
        if (contact != null && form.getParty().getCustomerId() != null) {
            form.getParty().setContact(contact);
            parties.contactChosen(form.getParty());
        }
        if (form.getQueueId() != null) {
            queueChosen();
        }
    }

    /** Saves and shows the ticket. */
    public String save() {
        String number = store();
        return number == null ? null : TicketAddress.of(number);
    }

    /** Saves and is ready for the next call. */
    public String saveAndStay() {
        return store() == null ? null : "/intranet/ticket/create?faces-redirect=true";
    }

    /** The first attempt ends where there is something to be read first; a second click on the same button opens no more. */
    private String store() {
        var noted = form.noted(times.instant(form.getPendingUntil()));
        if (!noted.equals(sent)) {
            if (stops()) {
                return null;
            }
            sentNumber = tickets.create(noted);
            sent = noted;
        }
        messages.saved(getDraftKey()).info("ticket.create.created", sentNumber);
        return sentNumber;
    }

    private boolean stops() {
        lookForSimilar();
        boolean isNews = told.addAll(similar.stream().map(TicketRow::number).toList());
        if (isNews) {
            messages.warn("ticket.create.stopped");
        }
        return isNews;
    }

    /** The call may be about a ticket that there is already. */
    public void lookForSimilar() {
        var party = form.getParty();
        similar = tickets.similar(party.getCustomer(), party.getContact(), form.getSubject());
    }

    public void queueChosen() {
        form.offer(form.getQueueId() == null ? List.of() : choices.people(form.getQueueId()));
    }

    public List<CustomerHit> customers(String typed) {
        return parties.customers(typed);
    }

    /** Whoever chooses a customer twice may have meant another one. */
    public void customerChosen() {
        var party = form.getParty();
        Long before = party.getCustomerId();
        parties.customerChosen(party);
        if (before != null && before.equals(party.getCustomerId())) {
            messages.warn("ticket.create.customerTwice", party.customerLabel(party.getCustomer()));
        }
        lookForSimilar();
    }

    public List<ContactRow> contacts(String typed) {
        return parties.contacts(form.getParty(), typed);
    }

    public void contactChosen() {
        parties.contactChosen(form.getParty());
        lookForSimilar();
    }

    public PartyForm getParty() {
        return form.getParty();
    }

    public TicketCreateForm getForm() {
        return form;
    }

    /** Open tickets that are about the same, as far as one can tell. */
    public List<TicketRow> getSimilar() {
        return similar;
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return "ticket:new";
    }

    /** By number; null when nobody is filled in. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    /** By login; null when nobody is filled in. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
