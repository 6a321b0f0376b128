package de.kundenblick.customer;

import java.util.List;

/**
 * What may be entered about a customer.
 *
 * @param number unique; null lets the next number of the series be taken
 * @param name of the organisation, or first and last name of the private person
 * @param phone as E.164, like mobile and fax
 * @param website with http or https
 */
public record CustomerDetails(
        String number,
        CustomerKind kind,
        String name,
        CustomerStatus status,
        Validity validity,
        String email,
        String phone,
        String mobile,
        String fax,
        String website,
        String comment,
        List<Address> addresses) {

    public CustomerDetails {
        addresses = List.copyOf(addresses);
    }

    public CustomerDetails withNumber(String newNumber) {
        return new CustomerDetails(
                newNumber, kind, name, status, validity, email, phone, mobile, fax, website, comment, addresses);
    }
}
