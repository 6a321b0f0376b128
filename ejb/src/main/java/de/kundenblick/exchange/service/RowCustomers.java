package de.kundenblick.exchange.service;

import static de.kundenblick.exchange.ImportField.CONTACT_CUSTOMER;
import static de.kundenblick.exchange.ImportField.CONTACT_CUSTOMER_NAME;

import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.CheckedRow;
import de.kundenblick.exchange.ContactValues;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.shared.service.NumberSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The customers that rows of contacts name, by number or by name. A number that nobody has entered becomes a customer of
 * whom nothing else is known, a name that nobody has an organisation.
 */
class RowCustomers {
    /** @param customer null while nothing is written and the customer is not there yet */
    record Found(String number, Customer customer) {}

    private final ExchangeRepository stored;
    private final NumberSeries numbers;
    private final Workshop work;
    private final BatchResult result;
    private String strangers;
    private final Map<String, Customer> byNumber = new HashMap<>();
    private final Map<String, List<Customer>> byName = new HashMap<>();

    RowCustomers(ExchangeRepository stored, NumberSeries numbers, Workshop work, BatchResult result) {
        this.stored = stored;
        this.numbers = numbers;
        this.work = work;
        this.result = result;
    }

    void load(List<CheckedRow> rows) {
        Set<String> wanted = new HashSet<>(CustomerImport.keys(rows, CONTACT_CUSTOMER));
        rows.forEach(row -> wanted.addAll(CustomerImport.lower(ContactValues.furtherCustomers(row.values()))));
        if (work.settings().customer() != null) {
            wanted.add(CustomerImport.lower(work.settings().customer()));
        }
        strangers = stored.strangers().map(CustomerImport::lower).orElse(null);
        stored.customers(wanted).forEach(this::remember);
        stored.customersLike(CustomerImport.keys(rows, CONTACT_CUSTOMER_NAME), Set.of())
                .forEach(customer -> {
                    remember(customer);
                    byName.computeIfAbsent(CustomerImport.lower(customer.getName()), name -> new ArrayList<>())
                            .add(customer);
                });
    }

    /** Rejects a row that gives the customer of unknown senders a contact. */
    boolean isOfStrangers(CheckedRow row) {
        if (strangers == null) {
            return false;
        }
        var named = new HashSet<>(CustomerImport.lower(ContactValues.furtherCustomers(row.values())));
        if (row.get(CONTACT_CUSTOMER) != null) {
            named.add(row.lower(CONTACT_CUSTOMER));
        } else if (row.get(CONTACT_CUSTOMER_NAME) != null) {
            byName.getOrDefault(row.lower(CONTACT_CUSTOMER_NAME), List.of())
                    .forEach(customer -> named.add(CustomerImport.lower(customer.getNumber())));
        } else if (work.settings().customer() != null) {
            named.add(CustomerImport.lower(work.settings().customer()));
        }
        boolean isIt = named.contains(strangers);
        if (isIt) {
            result.reject(
                    row,
                    RejectedRow.ofStrangers(
                            row.line(),
                            work.check().header(CONTACT_CUSTOMER),
                            byNumber.get(strangers).getNumber()));
        }
        return isIt;
    }

    private void remember(Customer customer) {
        byNumber.put(CustomerImport.lower(customer.getNumber()), customer);
    }

    /** The main customer of a new contact; rejects the row when nothing says who it is. */
    Optional<Found> of(CheckedRow row) {
        if (row.get(CONTACT_CUSTOMER) != null) {
            return Optional.of(numbered(row.get(CONTACT_CUSTOMER)));
        }
        String name = row.lower(CONTACT_CUSTOMER_NAME);
        if (name != null) {
            var found = byName.getOrDefault(name, List.of());
            if (found.size() > 1) {
                result.reject(
                        row,
                        RejectedRow.ambiguousCustomer(
                                row.line(),
                                work.check().header(CONTACT_CUSTOMER_NAME),
                                row.get(CONTACT_CUSTOMER_NAME)));
                return Optional.empty();
            }
            return Optional.of(found.isEmpty() ? made(row.get(CONTACT_CUSTOMER_NAME)) : found(found.get(0)));
        }
        if (work.settings().customer() != null) {
            return Optional.of(numbered(work.settings().customer()));
        }
        result.reject(
                row, RejectedRow.noContactCustomer(row.line(), work.check().header(CONTACT_CUSTOMER)));
        return Optional.empty();
    }

    /** The main customer that a row names for a contact who has one already, if it names a known one. */
    Optional<Found> named(CheckedRow row) {
        if (row.get(CONTACT_CUSTOMER) != null) {
            return Optional.of(numbered(row.get(CONTACT_CUSTOMER)));
        }
        var found = byName.getOrDefault(String.valueOf(row.lower(CONTACT_CUSTOMER_NAME)), List.of());
        return found.size() == 1 ? Optional.of(found(found.get(0))) : Optional.empty();
    }

    private static Found found(Customer customer) {
        return new Found(customer.getNumber(), customer);
    }

    private Found numbered(String number) {
        Customer customer = byNumber.get(CustomerImport.lower(number));
        if (customer == null && !work.writes()) {
            countOnce(number);
        }
        return customer == null ? new Found(number, null) : found(customer);
    }

    private void countOnce(String customer) {
        if (work.newCustomers().add(CustomerImport.lower(customer))) {
            result.counts.addCustomer();
        }
    }

    private Found made(String name) {
        if (!work.writes()) {
            countOnce("name:" + name);
            return new Found("", null);
        }
        var customer = add(Customer.organisation(freeNumber(), name));
        byName.put(CustomerImport.lower(name), List.of(customer));
        return found(customer);
    }

    /** The next one of the series that no import has brought along. */
    private String freeNumber() {
        String number = numbers.nextCustomer();
        while (!stored.customers(Set.of(CustomerImport.lower(number))).isEmpty()) {
            number = numbers.nextCustomer();
        }
        return number;
    }

    /** The customer of a number, who is made when nobody has entered it; only while something is written. */
    Customer get(String number) {
        Customer known = byNumber.get(CustomerImport.lower(number));
        return known == null ? add(Customer.unknown(number)) : known;
    }

    private Customer add(Customer customer) {
        stored.add(customer);
        remember(customer);
        result.counts.addCustomer();
        result.created(Trace.Type.CUSTOMER, customer, customer.getNumber());
        return customer;
    }
}
