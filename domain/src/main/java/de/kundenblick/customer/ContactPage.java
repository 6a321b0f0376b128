package de.kundenblick.customer;

import java.util.List;

/** A part of a customer's contacts, and how many there are in all. */
public record ContactPage(List<ContactRow> rows, long total) {
    public ContactPage {
        rows = List.copyOf(rows);
    }
}
