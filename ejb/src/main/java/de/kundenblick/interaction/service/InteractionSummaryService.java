package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.InteractionSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Interactions at a glance, for boards. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InteractionSummaryService {
    @Inject
    InteractionSummaryRepository stored;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    public InteractionSummary ofCustomer(long customerId) {
        return stored.ofCustomer(customerId, today());
    }

    public InteractionSummary ofContact(long contactId) {
        return stored.ofContact(contactId, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current.preferences().zone());
    }
}
