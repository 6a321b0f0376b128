package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.InteractionSummary;
import de.kundenblick.interaction.service.InteractionSummaryService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the board of a customer or a person says of interactions, asked once in a request however many places need it. */
@Named("interactionBoard")
@RequestScoped
public class InteractionBoard {
    @Inject
    InteractionSummaryService service;

    private InteractionSummary ofCustomer;
    private InteractionSummary ofContact;

    public InteractionSummary ofCustomer(long customerId) {
        if (ofCustomer == null) {
            ofCustomer = service.ofCustomer(customerId);
        }
        return ofCustomer;
    }

    public InteractionSummary ofContact(long contactId) {
        if (ofContact == null) {
            ofContact = service.ofContact(contactId);
        }
        return ofContact;
    }
}
