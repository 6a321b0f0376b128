package de.kundenblick.ticket.intranet;

import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.mail.Addresses;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** Writes a mail: an answer to a ticket, or one that opens a ticket. It saves itself while it is written. */
@Named("mailWrite")
@ViewScoped
public class MailWritePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whoever prefers plain text says so once. */
    static final String PLAIN = "ticket.mail.plain";

    @Inject
    MailOffice office;

    @Inject
    PartyChoice parties;

    @Inject
    PendingTimes times;

    @Inject
    PreferenceService preferences;

    @Inject
    Messages messages;

    private final MailAddressing asked = new MailAddressing();
    private final MailForm mail = new MailForm();
    private MailTask task;
    private boolean elsewhere;
    private WrittenMail sent;
    private String sentNumber;

    /** What is kept of it goes on; otherwise it begins with what is known. */
    public String open() {
        var kept = office.draft(asked.getDraft()).orElse(null);
        if (kept == null && asked.getDraft() != null) {
            messages.keep().warn("ticket.mail.draftGone");
            return "/intranet/ticket/drafts?faces-redirect=true";
        }
        task = MailTask.of(asked, kept, office, times);
        if (kept == null) {
            kept = office.draft(task.getKey()).orElse(null);
        }
        if (kept != null && kept.isHeld()) {
            messages.keep().warn("ticket.mail.stillHeld");
            return TicketAddress.of(kept.number());
        }
        if (task.isNew()) {
            chooseParties();
        }
        if (kept == null) {
            begin();
        } else {
            go(kept);
        }
        return null;
    }

    private void chooseParties() {
        var party = task.getForm().getParty();
        parties.customerChosen(party);
        if (asked.getContact() != null && party.getCustomerId() != null) {
            party.setContact(asked.getContact());
            parties.contactChosen(party);
        }
        if (task.getForm().getQueueId() != null) {
            task.takeQueue(office);
        }
    }

    private void begin() {
        task.begin(mail, asked);
        if (isRich()) {
            task.beginWithPictures(mail);
        }
        if (task.isNew()) {
            addContact();
        }
    }

    private void go(KeptMail kept) {
        mail.fill(kept);
        task.goOn(kept);
    }

    /** Called by the page itself, some seconds after the last key. */
    public void save() {
        keep(false);
    }

    /** This window goes on, whatever was written in the other one. */
    public void takeOver() {
        keep(true);
    }

    private void keep(boolean takingOver) {
        if (sent == null) {
            var kept = office.save(written(), task.choices(), task.getWriter(), takingOver);
            elsewhere = kept.isEmpty();
            kept.ifPresent(task::goOn);
            kept.ifPresent(found -> PrimeFaces.current().ajax().addCallbackParam("draft", found.id()));
        }
    }

    /**
     * A second click on the same button sends nothing more, nor does another window with the same draft.
     *
     * @return the address of the ticket in which the mail stands; null when it is written elsewhere
     */
    public synchronized String send() {
        keep(false);
        if (elsewhere) {
            messages.warn("ticket.mail.elsewhere");
            return null;
        }
        var sending = written();
        if (!sending.equals(sent)) {
            sentNumber = task.send(sending, office, times);
            sent = sending;
        }
        messages.saved(task.getKey());
        if (!task.isHeld()) {
            messages.info(task.getSender().hasServer() ? "ticket.mail.sent" : "ticket.mail.waits", sentNumber);
        }
        return TicketAddress.of(sentNumber);
    }

    public String discard() {
        if (task.getSaved() != null) {
            office.discard(task.getSaved().id());
        }
        messages.saved(task.getKey());
        return task.isNew() ? "/intranet/ticket/list?faces-redirect=true" : TicketAddress.of(task.getNumber());
    }

    private WrittenMail written() {
        return mail.written(task.getAct(), task.getNumber(), task.getMessageId(), task.getKey(), task.getSaved());
    }

    /** Remembers how this employee likes to write. */
    public void changeEditor() {
        if (mail.isHtml()) {
            preferences.clear(PLAIN);
        } else {
            preferences.set(PLAIN, "true");
        }
    }

    /** The browser exchanges salutation and signature where they stand. */
    public void queueChosen() {
        task.takeQueue(office);
        var answer = PrimeFaces.current().ajax();
        answer.addCallbackParam(
                "salutation", task.getSender() == null ? "" : task.getSender().salutation());
        answer.addCallbackParam(
                "signature", task.getSender() == null ? "" : task.getSender().signature());
    }

    public List<CustomerHit> customers(String typed) {
        return parties.customers(typed);
    }

    public void customerChosen() {
        parties.customerChosen(task.getForm().getParty());
        queueChosen();
    }

    public List<ContactRow> contacts(String typed) {
        return parties.contacts(task.getParty(), typed);
    }

    /** Whoever asked gets the mail. */
    public void contactChosen() {
        parties.contactChosen(task.getForm().getParty());
        addContact();
        queueChosen();
        PrimeFaces.current().ajax().addCallbackParam("to", mail.getTo());
    }

    private void addContact() {
        var party = task.getForm().getParty();
        if (party.getContact() != null && mail.getTo().isBlank()) {
            parties.contactChosen(party)
                    .filter(found -> found.details().email() != null)
                    .ifPresent(found -> mail.setTo(
                            Addresses.write(new Mailbox(found.details().email(), found.displayName()))));
        }
    }

    /** The customer's people whose names contain what is typed, for the browser. */
    public void suggest() {
        String typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("typed", "");
        var found = Json.createArrayBuilder();
        contacts(typed).stream()
                .filter(contact -> contact.email() != null && !contact.email().isBlank())
                .forEach(contact -> found.add(Addresses.write(new Mailbox(contact.email(), contact.name()))));
        PrimeFaces.current().ajax().addCallbackParam("found", found.build().toString());
    }

    /** Whether the browser puts an editor over the text. */
    public boolean isRich() {
        return !preferences.own().containsKey(PLAIN);
    }

    public MailAddressing getAsked() {
        return asked;
    }

    public MailForm getMail() {
        return mail;
    }

    public MailTask getTask() {
        return task;
    }

    public PartyForm getParty() {
        return task.getParty();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Another window went on with the same draft. */
    public boolean isElsewhere() {
        return elsewhere;
    }
}
