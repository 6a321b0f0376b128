package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.NewEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The only way in which interactions change: every step fires one {@link InteractionChanged} in the transaction. Who may
 * take it, and whether its values do, is asked before.
 */
@Dependent
class InteractionWork {
    @Inject
    InteractionWorkRepository stored;

    @Inject
    Event<InteractionChanged> changed;

    @Inject
    Clock clock;

    /** @param by null for one that a contact began */
    Interaction create(Interaction interaction, Employee by) {
        stored.add(interaction);
        tell(Kind.CREATED, interaction, null, by);
        return interaction;
    }

    /** After the record's own values were set. */
    void change(Interaction interaction, Employee by) {
        interaction.touched(now());
        tell(Kind.CHANGED, interaction, null, by);
    }

    /** An entry of an employee's, internal until it is published; its text is checked. */
    InteractionEntry write(Interaction interaction, Employee by, NewEntry written) {
        var entry = new InteractionEntry(interaction, by, written.body(), written.html(), now());
        entry.want(written.wanted());
        stored.add(entry);
        interaction.touched(entry.getWrittenAt());
        tell(Kind.WRITTEN, interaction, entry, by);
        return entry;
    }

    /** Whoever wanted it to be published has decided otherwise. */
    void leaveInternal(InteractionEntry entry, Employee by) {
        entry.want(null);
        tell(Kind.CHANGED, entry.getInteraction(), entry, by);
    }

    /** @param incoming whether the customer told it and shall hear that it was recorded */
    void publish(InteractionEntry entry, boolean incoming, Employee by) {
        var at = now();
        entry.publish(at);
        entry.comeIn(incoming);
        entry.getInteraction().touched(at);
        tell(Kind.PUBLISHED, entry.getInteraction(), entry, by);
    }

    void recall(InteractionEntry entry, Employee by) {
        entry.recall();
        entry.getInteraction().touched(now());
        tell(Kind.RECALLED, entry.getInteraction(), entry, by);
    }

    /** An entry of a contact's, written at the portal. */
    InteractionEntry receive(Interaction interaction, Contact from, String body) {
        var entry = stored.add(new InteractionEntry(interaction, from, body, false, now()));
        interaction.touched(entry.getWrittenAt());
        tell(Kind.RECEIVED, interaction, entry, null);
        return entry;
    }

    void delete(List<Interaction> interactions, Employee by) {
        interactions.forEach(interaction -> tell(Kind.DELETED, interaction, null, by));
        stored.remove(interactions);
    }

    private void tell(Kind kind, Interaction interaction, InteractionEntry entry, Employee by) {
        changed.fire(new InteractionChanged(
                kind,
                interaction.getId(),
                interaction.getNumber(),
                interaction.getCustomer().getId(),
                interaction.getTopic().getId(),
                interaction.getOwner() == null ? null : interaction.getOwner().getId(),
                entry == null ? null : entry.getId(),
                by == null ? null : by.getId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
