package de.kundenblick.customer.web;

import de.kundenblick.shared.phone.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Shows phone numbers on pages. */
@Named
@ApplicationScoped
public class Phones {
    /** With gaps, as people read it; empty for null. */
    public String display(String e164) {
        return e164 == null ? "" : PhoneNumbers.display(e164);
    }
}
