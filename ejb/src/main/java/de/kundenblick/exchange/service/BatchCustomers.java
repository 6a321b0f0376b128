package de.kundenblick.exchange.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The customers and contacts that a batch of tickets names; those that are missing are created when they are needed. */
class BatchCustomers {
    private final ExchangeRepository stored;
    private final Map<String, Customer> customers = new HashMap<>();
    private final Map<String, Contact> contacts = new HashMap<>();
    private final List<Trace> made;
    private final String strangers;
    private int newCustomers;
    private int newContacts;

    /** @param made told of what is created */
    BatchCustomers(ExchangeRepository stored, List<ImportedTicket> tickets, List<Trace> made) {
        this.stored = stored;
        this.made = made;
        strangers = stored.strangers().orElse(null);
        stored.customers(keys(tickets, ticket -> ticket.customers().keySet().stream()))
                .forEach(customer -> customers.put(lower(customer.getNumber()), customer));
        stored.contacts(keys(tickets, ticket -> ticket.contacts().keySet().stream()))
                .forEach(contact -> contacts.put(lower(contact.getLogin()), contact));
    }

    /** @param name used for a customer that is not known yet */
    Customer customer(String number, String name) {
        return customers.computeIfAbsent(lower(number), key -> {
            newCustomers++;
            var customer = stored.add(Customer.organisation(number, name));
            made.add(Trace.created(Trace.Type.CUSTOMER, customer, customer.getNumber()));
            return customer;
        });
    }

    /** The contact, who belongs to the customer from now on; null for the customer of unknown senders, who has none. */
    Contact contact(PersonName name, Customer customer) {
        if (customer.getNumber().equals(strangers)) {
            return null;
        }
        var contact = contacts.computeIfAbsent(lower(name.login()), key -> {
            newContacts++;
            var created = stored.add(new Contact(name.details(), customer, Set.of()));
            made.add(Trace.created(Trace.Type.CONTACT, created, created.getLogin()));
            return created;
        });
        contact.join(customer);
        return contact;
    }

    int newCustomers() {
        return newCustomers;
    }

    int newContacts() {
        return newContacts;
    }

    private static Set<String> keys(List<ImportedTicket> tickets, Function<ImportedTicket, Stream<String>> of) {
        return tickets.stream().flatMap(of).map(BatchCustomers::lower).collect(Collectors.toSet());
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
