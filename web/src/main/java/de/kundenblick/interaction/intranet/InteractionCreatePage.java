package de.kundenblick.interaction.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.Recorded;
import de.kundenblick.interaction.service.InteractionService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.intranet.PartyChoice;
import de.kundenblick.ticket.intranet.PartyForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Records an interaction with a customer. */
@Named("interactionCreate")
@ViewScoped
public class InteractionCreatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "interaction:new";

    private record Sent(InteractionFields fields, String text) implements Serializable {}

    @Inject
    InteractionService interactions;

    @Inject
    PartyChoice parties;

    @Inject
    InteractionTimes times;

    @Inject
    Messages messages;

    private String customer;
    private String contact;
    private InteractionForm form;
    private final EntryForm entry = new EntryForm();
    private final String files = DRAFT + ':' + UUID.randomUUID();
    private Sent sent;
    private Recorded recorded;

    /** Whom the address names is filled in; whoever is unknown is not. */
    public void open() {
        form = new InteractionForm(interactions.topics(), interactions.people(), times.zone());
        form.setHappenedOn(times.now());
        form.setRecorder(times.ownName());
        form.setOwnerId(times.ownId());
        if (customer != null) {
            form.getParty().setCustomer(customer);
            customerChosen();
        }
        if (contact != null && form.getParty().getCustomerId() != null) {
            form.getParty().setContact(contact);
            contactChosen();
        }
    }

    /** A second click on the same button records nothing more. */
    public String save() {
        takeTypedCustomer();
        var sending = new Sent(form.fields(null), entry.getText());
        if (!sending.equals(sent)) {
            recorded = interactions.create(sending.fields(), entry.entry(), files);
            sent = sending;
        }
        messages.saved(getDraftKey()).info("interaction.create.created", recorded.number());
        return entry.isInternal()
                ? InteractionAddress.of(recorded.number())
                : InteractionAddress.publishing(recorded.number(), recorded.entryId(), entry.isIncoming());
    }

    /** A number may be typed as well as chosen: an input with suggestions sends what was typed beside the choice. */
    private void takeTypedCustomer() {
        String typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("interaction:customer_input");
        if (form.getParty().getCustomer() == null && typed != null) {
            form.getParty().setCustomer(typed);
            customerChosen();
        }
    }

    public List<CustomerHit> customers(String typed) {
        return parties.customers(typed);
    }

    public void customerChosen() {
        Long before = form.getParty().getCustomerId();
        parties.customerChosen(form.getParty()).ifPresentOrElse(form::propose, form::forgetCustomer);
        if (before != null && !before.equals(form.getParty().getCustomerId())) {
            form.forgetContact();
        }
    }

    public List<ContactRow> contacts(String typed) {
        return parties.contacts(form.getParty(), typed);
    }

    public void contactChosen() {
        parties.contactChosen(form.getParty()).ifPresentOrElse(form::propose, form::forgetContact);
    }

    /** Nobody has talked tomorrow, but may want to say so all the same. */
    public boolean isFuture() {
        return times.isFuture(form.getHappenedOn());
    }

    public InteractionForm getForm() {
        return form;
    }

    public PartyForm getParty() {
        return form.getParty();
    }

    public EntryForm getEntry() {
        return entry;
    }

    /** Under which the browser keeps what is typed. */
    public String getDraftKey() {
        return DRAFT;
    }

    /** Under which the server keeps what is attached: each form that is open has files of its own. */
    public String getFilesKey() {
        return files;
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
