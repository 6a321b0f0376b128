package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.service.InteractionService;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.web.ConflictForm;
import de.kundenblick.shared.web.MergedNotice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.intranet.PartyChoice;
import de.kundenblick.ticket.intranet.PartyForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Changes what is known of an interaction as a whole. */
@Named("interactionEdit")
@ViewScoped
public class InteractionEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    InteractionService interactions;

    @Inject
    PartyChoice parties;

    @Inject
    InteractionTimes times;

    @Inject
    Messages messages;

    private InteractionView interaction;
    private InteractionForm form;
    private ConflictForm conflict;

    /** @param asked whether the page shows it at all */
    public void start(InteractionView shown, boolean asked) {
        if (!asked) {
            return;
        }
        interaction = shown;
        form = new InteractionForm(interactions.topics(), interactions.people(), times.zone());
        form.show(shown);
        conflict = null;
    }

    public String save() {
        var edit = new Edit(
                interaction.id(),
                interaction.version(),
                InteractionFields.of(interaction),
                NamedFields.of(form.fields(interaction.fields())));
        return settled(interactions.change(interaction.number(), edit));
    }

    /** Saves what was chosen in a conflict; a third change in between is compared again. */
    public String saveChosen() {
        return settled(interactions.change(interaction.number(), conflict.edit(interaction.id())));
    }

    private String settled(Outcome outcome) {
        var names = new Names();
        if (outcome instanceof Outcome.Conflict found) {
            conflict = new ConflictForm(found, names);
            messages.warn("shared.conflict.found", who(found.theirs().by()));
            return null;
        }
        var saved = (Outcome.Saved) outcome;
        if (saved.merged() != null) {
            MergedNotice.tell(messages, saved, names, who(saved.theirs().by()));
        }
        messages.saved(getDraftKey()).info("interaction.edit.saved", interaction.number());
        return InteractionAddress.of(interaction.number()) + "&tab=general";
    }

    private String who(String by) {
        return by == null ? messages.text("shared.conflict.somebody") : by;
    }

    /** Back to the form with everything that was typed. */
    public void leaveConflict() {
        conflict = null;
    }

    public List<ContactRow> contacts(String typed) {
        return parties.contacts(form.getParty(), typed);
    }

    public void contactChosen() {
        parties.contactChosen(form.getParty()).ifPresentOrElse(form::propose, form::forgetContact);
    }

    public boolean isFuture() {
        return times.isFuture(form.getHappenedOn());
    }

    public InteractionForm getForm() {
        return form;
    }

    public PartyForm getParty() {
        return form.getParty();
    }

    /** Null unless somebody else changed the same fields. */
    public ConflictForm getConflict() {
        return conflict;
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return "interaction:" + interaction.id();
    }

    private class Names implements ConflictForm.FieldNames {
        @Override
        public String label(String field) {
            return messages.text("interaction.field.".concat(field));
        }

        @Override
        public String value(String field, Serializable value) {
            if (value == null) {
                return messages.text("shared.moment.none");
            }
            if (value instanceof Choice choice) {
                return choice.name();
            }
            if (value instanceof InteractionStatus status) {
                return messages.text("interaction.status.".concat(status.name()));
            }
            if (value instanceof Instant at) {
                return times.exact(at);
            }
            return value instanceof LocalDate day ? times.date(day) : value.toString();
        }
    }
}
