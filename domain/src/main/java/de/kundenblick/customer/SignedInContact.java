package de.kundenblick.customer;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is signed in at the portal, and what the portal shows. An employee who looks as a contact is that contact here.
 *
 * @param customers that the contact belongs to at this moment, the main one first
 * @param company whether everybody's records at these customers are shown, and not only the contact's own
 * @param closed whether nothing is shown but what is shared with the contact by name
 * @param language empty until the contact chose one
 * @param theme {@code light} or {@code dark}; empty for that of the system
 */
public record SignedInContact(
        long id,
        String login,
        String name,
        String email,
        List<Membership> customers,
        boolean company,
        boolean closed,
        Optional<Locale> language,
        ZoneId zone,
        Optional<String> theme) {
    /** A customer that a contact belongs to. */
    public record Membership(long id, String number, String name) {}

    /** Null for a contact whose main customer is gone. */
    public Membership mainCustomer() {
        return customers.isEmpty() ? null : customers.get(0);
    }

    public List<Long> customerIds() {
        return customers.stream().map(Membership::id).toList();
    }
}
