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
            implements Serializable {}

    /** The website without its protocol, as people read it. */
    public String websiteName() {
        return website == null
                ? null
                : website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
