package de.kundenblick.customer.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.SignedInContact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** The contact who is asking at the portal, read by one query when first needed in a request. */
@RequestScoped
public class CurrentContact {
    private static final String SITE = "portal:";

    @Inject
    SecurityContext security;

    @Inject
    CurrentContactRepository contacts;

    private SignedInContact contact;

    /** @throws IllegalStateException when no contact is signed in */
    public SignedInContact get() {
        return find().orElseThrow(() -> new IllegalStateException("No contact is signed in"));
    }

    /** Empty for visitors, for employees at the intranet, and for a login that belongs to nobody valid any more. */
    public Optional<SignedInContact> find() {
        if (contact == null) {
            var caller = security.getCallerPrincipal();
            if (caller == null || !caller.getName().startsWith(SITE)) {
                return Optional.empty();
            }
            contact = contacts.find(caller.getName().substring(SITE.length())).orElse(null);
        }
        return Optional.ofNullable(contact);
    }

    /** The record of the contact, in the transaction of the caller. */
    public Contact entity() {
        return contacts.entity(get().id());
    }

    /** Lets the next question read the stored state again. */
    public void forget() {
        contact = null;
    }
}
