package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives what a contact begins to whoever answers for its topic, otherwise to the customer's salesperson. */
@Dependent
class DefaultOwner {
    @Inject
    DefaultOwnerRepository owners;

    void give(@Observes InteractionChanged change) {
        if (change.kind() == Kind.CREATED && change.employeeId() == null && change.ownerId() == null) {
            owners.find(change.topicId(), change.customerId())
                    .ifPresent(
                            owner -> owners.interaction(change.interactionId()).giveTo(owner));
        }
    }
}
