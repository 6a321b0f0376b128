package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.mail.UnknownSender;
import de.kundenblick.ticket.service.UnknownSenderService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says who wrote a mail that nobody could be made out for. */
@Named("unknownSender")
@ViewScoped
public class UnknownSenderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    UnknownSenderService service;

    @Inject
    PartyChoice choice;

    @Inject
    Messages messages;

    private final PartyForm party = new PartyForm();
    private Long shownId;
    private UnknownSender sender;
    private boolean all = true;

    /** Null for a ticket that is somebody's. */
    public UnknownSender of(TicketRow ticket) {
        if (shownId == null || shownId != ticket.id()) {
            sender = service.of(ticket.id()).orElse(null);
            shownId = ticket.id();
        }
        return sender;
    }

    /** As the form says. */
    public String assign(TicketRow ticket) {
        return assign(ticket, party.getCustomer(), party.getContact());
    }

    /** As a hint says. */
    public String accept(TicketRow ticket, UnknownSender.Hint hint) {
        return assign(ticket, hint.customer(), hint.login());
    }

    private String assign(TicketRow ticket, String customer, String contact) {
        int assigned = service.assign(ticket.number(), customer, contact, all);
        messages.keep().info("ticket.sender.assigned", assigned);
        return "/intranet/ticket/show?faces-redirect=true&number=" + encoded(ticket.number());
    }

    /** Where the sender is entered as a contact of the customer that is chosen, or the only one that is likely. */
    public String contactAddress() {
        return "/intranet/customer/contact?faces-redirect=true&email=" + encoded(sender.address())
                + parameter("customer", party.getCustomer() == null ? likely() : party.getCustomer())
                + parameter("first", sender.firstName())
                + parameter("last", sender.lastName());
    }

    private String likely() {
        var customers = sender.hints().stream()
                .map(UnknownSender.Hint::customer)
                .distinct()
                .toList();
        return customers.size() == 1 ? customers.get(0) : null;
    }

    public boolean isUsable() {
        return sender != null && MailAddress.usable(sender.address()).isPresent();
    }

    public List<CustomerHit> customers(String typed) {
        return choice.customers(typed);
    }

    public List<ContactRow> contacts(String typed) {
        return choice.contacts(party, typed);
    }

    public void customerChosen() {
        choice.customerChosen(party);
    }

    public void contactChosen() {
        choice.contactChosen(party);
    }

    public PartyForm getParty() {
        return party;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank() ? "" : '&' + name + '=' + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
