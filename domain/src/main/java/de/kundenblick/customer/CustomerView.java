package de.kundenblick.customer;

import java.io.Serializable;
import java.util.List;

/**
 * A customer as pages show it.
 *
 * @param phone as E.164, like mobile and fax
 * @param salesContactLogin null when no sales contact is named
 */
public record CustomerView(
        long id,
        int version,
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
        boolean creditHold,
        Long salespersonId,
        String salespersonName,
        String salesContactLogin,
        String salesContactName,
        List<AddressView> addresses)
        implements Serializable {

    /** An address as pages show it; missing parts are null. */
    public record AddressView(AddressKind kind, String street, String zip, String city, String country)
            implements Serializable {

        Address address() {
            return new Address(kind, street, zip, city, country);
        }
    }

    /** Everything that can be entered about the customer. */
    public CustomerDetails details() {
        return new CustomerDetails(
                number,
                kind,
                name,
                status,
                validity,
                email,
                phone,
                mobile,
                fax,
                website,
                comment,
                addresses.stream().map(AddressView::address).toList());
    }

    /** The website without its protocol, as people read it. */
    public String websiteName() {
        return website == null
                ? null
                : website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
