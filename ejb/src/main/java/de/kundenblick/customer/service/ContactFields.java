package de.kundenblick.customer.service;

import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactView;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.NamedFields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What can be entered about a contact as named fields, to compare and to merge it. */
public final class ContactFields {
    /** The numbers of the customers, the main one first, the others in order. */
    public static final String CUSTOMERS = "customers";

    private static final List<String> PLAIN =
            List.of("title", "firstName", "lastName", "position", "street", "city", "country");

    private ContactFields() {}

    public static NamedFields of(ContactView contact) {
        return of(
                contact.details(),
                contact.customers().stream()
                        .map(ContactView.CustomerName::number)
                        .toList());
    }

    /** As the record would say it after it was stored, so that differences that nobody sees are none. */
    public static NamedFields of(ContactDetails details, List<String> customerNumbers) {
        var values =
                new LinkedHashMap<String, Serializable>(NamedFields.of(details).values());
        PLAIN.forEach(name -> values.computeIfPresent(name, (key, value) -> PlainText.of((String) value)));
        values.computeIfPresent("comment", (key, value) -> CustomerFields.lines((String) value));
        values.put(CUSTOMERS, ordered(customerNumbers));
        return new NamedFields(values);
    }

    static ContactDetails details(NamedFields fields) {
        return fields.as(ContactDetails.class);
    }

    @SuppressWarnings("unchecked")
    public static List<String> customers(NamedFields fields) {
        return (List<String>) fields.get(CUSTOMERS);
    }

    private static ArrayList<String> ordered(List<String> numbers) {
        var ordered = new ArrayList<String>();
        numbers.stream().limit(1).forEach(ordered::add);
        numbers.stream()
                .skip(1)
                .distinct()
                .sorted()
                .filter(number -> !ordered.contains(number))
                .forEach(ordered::add);
        return ordered;
    }
}
