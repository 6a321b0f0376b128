package de.kundenblick.customer;

import java.io.Serializable;

/**
 * What may be entered about a contact.
 *
 * @param login unique, whatever the case
 * @param firstName null where a source knows one name only
 * @param position what the person does at the customer
 * @param email unique, whatever the case; null where a source knows none
 * @param phone as E.164, like mobile and fax
 */
public record ContactDetails(
        String login,
        String title,
        String firstName,
        String lastName,
        String position,
        String email,
        String phone,
        String mobile,
        String fax,
        String street,
        String zip,
        String city,
        String country,
        String comment,
        Validity validity)
        implements Serializable {

    /** A person of whom a source knows nothing but the name. */
    public static ContactDetails named(String login, String firstName, String lastName) {
        return new ContactDetails(
                login,
                null,
                firstName,
                lastName,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Validity.VALID);
    }
}
