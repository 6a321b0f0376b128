package de.kundenblick.customer;

import java.io.Serializable;
import java.util.List;

/** A contact as pages show it, with the customers it belongs to, the main one first. */
public record ContactView(
        long id, int version, String displayName, ContactDetails details, List<CustomerName> customers)
        implements Serializable {

    /** A customer's name and number. */
    public record CustomerName(long id, String number, String name) implements Serializable {}

    public CustomerName mainCustomer() {
        return customers.get(0);
    }
}
