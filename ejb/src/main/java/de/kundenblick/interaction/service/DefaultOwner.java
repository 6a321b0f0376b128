package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Gives what a contact begins to whoever answers for its topic, otherwise to the customer's salesperson; what a contact
 * writes in later as well when its owner is gone by then. Done before anybody is told of it.
 */
@Dependent
class DefaultOwner {
    @Inject
    DefaultOwnerRepository owners;

    void give(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) InteractionChanged change) {
        boolean begun = change.kind() == Kind.CREATED && change.employeeId() == null;
        if (!begun && change.kind() != Kind.RECEIVED) {
            return;
        }
        var interaction = owners.interaction(change.interactionId());
        if (interaction.getOwner() == null || !interaction.getOwner().isEnabled()) {
            interaction.giveTo(
                    owners.find(change.topicId(), change.customerId()).orElse(null));
        }
    }
}
