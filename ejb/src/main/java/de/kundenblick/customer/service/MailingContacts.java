package de.kundenblick.customer.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.SignedInContact;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Contacts who write mails instead of signing in; they see what they would see at the portal. */
@Dependent
public class MailingContacts {
    @Inject
    CurrentContactRepository contacts;

    /**
     * Nobody who could not sign in.
     *
     * @param addresses ways to write the one address, in small letters
     */
    public List<SignedInContact> at(Collection<String> addresses) {
        return contacts.logins(addresses).stream()
                .flatMap(login -> contacts.find(login).stream())
                .toList();
    }

    /** The record of the contact, in the transaction of the caller. */
    public Contact entity(SignedInContact contact) {
        return contacts.entity(contact.id());
    }
}
