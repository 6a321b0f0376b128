package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.web.ConflictForm;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketFields;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.service.TicketChoiceService;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Changes what is known of a ticket: queue, people, service, customer. */
@Named("ticketEdit")
@ViewScoped
public class TicketEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketWorkService work;

    @Inject
    TicketChoiceService choices;

    @Inject
    PartyChoice parties;

    @Inject
    TicketTexts texts;

    @Inject
    Messages messages;

    private TicketView ticket;
    private TicketEditForm form;
    private ConflictForm conflict;

    public void start(TicketView shown) {
        ticket = shown;
        form = new TicketEditForm(shown, choices.all(shown.queue().id()));
        conflict = null;
    }

    public String save() {
        var edit = new Edit(ticket.row().id(), ticket.version(), TicketFields.of(ticket), form.fields());
        return settled(work.change(ticket.row().number(), edit));
    }

    /** Saves what was chosen in a conflict; a third change in between is compared again. */
    public String saveChosen() {
        return settled(
                work.change(ticket.row().number(), conflict.edit(ticket.row().id())));
    }

    private String settled(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict found) {
            conflict = new ConflictForm(found, new Names());
            return null;
        }
        messages.saved(getDraftKey()).info("ticket.edit.saved", ticket.row().number());
        return TicketAddress.of(ticket.row().number());
    }

    /** Back to the form with everything that was typed. */
    public void leaveConflict() {
        conflict = null;
    }

    /** Only who may see the new queue can work in it. */
    public void queueChosen() {
        form.offer(choices.people(form.getQueueId()));
    }

    public List<CustomerHit> customers(String typed) {
        return parties.customers(typed);
    }

    public void customerChosen() {
        parties.customerChosen(form.getParty());
    }

    public List<ContactRow> contacts(String typed) {
        return parties.contacts(form.getParty(), typed);
    }

    public void contactChosen() {
        parties.contactChosen(form.getParty());
    }

    public boolean isOpen() {
        return ticket != null;
    }

    /** Null unless somebody else changed the same fields. */
    public ConflictForm getConflict() {
        return conflict;
    }

    public TicketEditForm getForm() {
        return form;
    }

    public PartyForm getParty() {
        return form.getParty();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return ticket == null ? null : "ticket:" + ticket.row().id();
    }

    private class Names implements ConflictForm.FieldNames {
        @Override
        public String label(String field) {
            return messages.text("ticket.field.".concat(field));
        }

        @Override
        public String value(String field, Serializable value) {
            if (value == null) {
                return messages.text("shared.moment.none");
            }
            if (value instanceof Choice choice) {
                return choice.name();
            }
            return value instanceof Priority priority ? texts.priority(priority.name()) : value.toString();
        }
    }
}
