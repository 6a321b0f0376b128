package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionNumbers;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.Recorded;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Edits;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.NumberSeries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Interactions with customers: looking at one, recording and changing it. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class InteractionService {
    @Inject
    InteractionRepository stored;

    @Inject
    InteractionAccess access;

    @Inject
    InteractionForms forms;

    @Inject
    EntryWriter entries;

    @Inject
    NumberSeries numbers;

    @Inject
    NamedRecords records;

    /** Upper and lower case do not matter, and the letter may be left out. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<InteractionView> find(String number) {
        return stored.view(InteractionNumbers.of(number));
    }

    /** What new interactions can be about. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> topics() {
        return stored.topics();
    }

    /** Who can follow up. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> people() {
        return stored.people();
    }

    /**
     * Records an interaction with its first entry, which is internal.
     *
     * @param draft under which the caller has added files; null for none
     * @throws InteractionRefusedException when something of it cannot be so
     */
    public Recorded create(InteractionFields fields, NewEntry entry, String draft) {
        var customer = forms.customer(fields.customer());
        var interaction = new Interaction(
                numbers.nextInteraction(),
                customer,
                forms.topic(fields.topic(), null),
                InteractionOrigin.EMPLOYEE,
                forms.recorder(fields),
                access.me(),
                forms.happenedAt(fields),
                entries.now());
        forms.store(interaction, fields, false);
        return entries.writeFirst(interaction, access.me(), entry, draft);
    }

    /**
     * Stores what the form says, together with what somebody else has changed meanwhile in other fields. The customer
     * stays.
     *
     * @param edit with fields as in {@link InteractionFields}
     * @throws InteractionNotFoundException when it is gone
     * @throws InteractionRefusedException when something of it cannot be so
     */
    public Outcome change(String number, Edit edit) {
        var interaction = access.lock(number);
        var view = stored.view(interaction.getNumber()).orElseThrow(() -> new InteractionNotFoundException(number));
        return Edits.settle(
                edit,
                interaction.getVersion(),
                InteractionFields.of(view),
                records.lastChange(Interaction.class, interaction.getId()),
                fields -> {
                    forms.store(interaction, fields.as(InteractionFields.class), view.published());
                    entries.changed(interaction, access.me());
                });
    }
}
