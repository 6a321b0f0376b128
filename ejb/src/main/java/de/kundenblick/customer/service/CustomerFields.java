package de.kundenblick.customer.service;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.Validity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.NamedFields;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;

/**
 * What can be entered about a customer as named fields, to compare and to merge it. The parts of an address are named as
 * in {@code address.MAIN.city}.
 */
public final class CustomerFields {
    public static final String ADDRESS = "address.";
    public static final String SALESPERSON = "salesperson";
    public static final String SALES_CONTACT = "salesContact";

    private CustomerFields() {}

    public static NamedFields of(CustomerView customer) {
        return of(customer.details(), new SalesAssignment(customer.salespersonId(), customer.salesContactLogin()));
    }

    /** As the record would say it after it was stored, so that differences that nobody sees are none. */
    public static NamedFields of(CustomerDetails details, SalesAssignment sales) {
        var values = new LinkedHashMap<String, Serializable>();
        values.put("number", PlainText.of(details.number()));
        values.put("kind", details.kind());
        values.put("name", PlainText.of(details.name()));
        values.put("status", details.status());
        values.put("validity", details.validity());
        values.put("email", details.email());
        values.put("website", details.website());
        values.put("phone", details.phone());
        values.put("mobile", details.mobile());
        values.put("fax", details.fax());
        for (AddressKind kind : AddressKind.values()) {
            details.addresses().stream()
                    .filter(address -> address.getKind() == kind)
                    .findFirst()
                    .ifPresent(address -> put(values, address));
        }
        values.put(SALESPERSON, sales.salespersonId());
        values.put(SALES_CONTACT, sales.contactLogin());
        values.put("comment", lines(details.comment()));
        return new NamedFields(values);
    }

    static CustomerDetails details(NamedFields fields) {
        return new CustomerDetails(
                fields.text("number"),
                (CustomerKind) fields.get("kind"),
                fields.text("name"),
                (CustomerStatus) fields.get("status"),
                (Validity) fields.get("validity"),
                fields.text("email"),
                fields.text("phone"),
                fields.text("mobile"),
                fields.text("fax"),
                fields.text("website"),
                fields.text("comment"),
                Arrays.stream(AddressKind.values())
                        .map(kind -> address(kind, fields))
                        .toList());
    }

    static SalesAssignment sales(NamedFields fields) {
        return new SalesAssignment((Long) fields.get(SALESPERSON), fields.text(SALES_CONTACT));
    }

    /** Browsers end lines in their own way. */
    static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void put(LinkedHashMap<String, Serializable> values, Address address) {
        String prefix = ADDRESS + address.getKind() + '.';
        values.put(prefix + "street", address.getStreet());
        values.put(prefix + "zip", address.getZip());
        values.put(prefix + "city", address.getCity());
        values.put(prefix + "country", address.getCountry());
    }

    private static Address address(AddressKind kind, NamedFields fields) {
        String prefix = ADDRESS + kind + '.';
        return new Address(
                kind,
                fields.text(prefix + "street"),
                fields.text(prefix + "zip"),
                fields.text(prefix + "city"),
                fields.text(prefix + "country"));
    }
}
