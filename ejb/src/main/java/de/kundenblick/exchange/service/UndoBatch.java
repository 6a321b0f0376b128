package de.kundenblick.exchange.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.ContactValues;
import de.kundenblick.exchange.CustomerValues;
import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SettingsText;
import de.kundenblick.shared.Json;
import de.kundenblick.ticket.TicketsWritten;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Undoes some records of an import in one transaction: all of them, or none when others hinder it. */
@Dependent
class UndoBatch {
    @Inject
    TraceRepository traces;

    @Inject
    ImportRepository imports;

    @Inject
    ExchangeRepository stored;

    @Inject
    Event<TicketsWritten> written;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.SUPPORTS)
    List<Trace.Stored> next(long importId, Trace.Type type, int size) {
        return traces.next(importId, type, size);
    }

    /** What was changed since the import stays as it is, and is named. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void undo(long importId, Trace.Type type, List<Trace.Stored> records) {
        var run = imports.hold(importId).orElseThrow();
        var there = traces.untouched(type, records);
        var fresh = ids(records, true, there.untouched());
        var old = ids(records, false, there.untouched());
        if (!fresh.isEmpty()) {
            traces.delete(type, fresh);
        }
        if (!old.isEmpty()) {
            restore(
                    type,
                    records.stream().filter(record -> old.contains(record.id())).toList());
        }
        var kept = records.stream()
                .filter(record -> there.touched().contains(record.id()))
                .toList();
        keep(
                importId,
                kept.stream()
                        .map(record -> RejectedRow.changedSince(record.key()))
                        .toList());
        traces.flush();
        traces.forget(importId, type, records.stream().map(Trace.Stored::id).toList());
        run.keep(kept.size(), clock.instant());
    }

    private static Set<Long> ids(List<Trace.Stored> records, boolean isNew, Set<Long> untouched) {
        return records.stream()
                .filter(record -> record.isNew() == isNew && untouched.contains(record.id()))
                .map(Trace.Stored::id)
                .collect(Collectors.toSet());
    }

    /** A record that cannot be undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(long importId, Trace.Type type, Trace.Stored record, RejectedRow why) {
        keep(importId, List.of(why));
        traces.forget(importId, type, List.of(record.id()));
        imports.hold(importId).orElseThrow().keep(1, clock.instant());
    }

    private void keep(long importId, List<RejectedRow> why) {
        imports.addIssues(
                importId,
                why.stream()
                        .map(row -> ImportIssue.of(ImportIssue.Kind.KEPT, row, List.of()))
                        .toList());
    }

    private void restore(Trace.Type type, List<Trace.Stored> records) {
        Map<Long, Trace.Stored> byId = records.stream().collect(Collectors.toMap(Trace.Stored::id, record -> record));
        switch (type) {
            case CUSTOMER -> traces.customers(byId.keySet()).forEach(customer -> restore(customer, byId));
            case CONTACT -> restoreContacts(traces.contacts(byId.keySet()), byId);
            case TICKET -> restoreTickets(records);
            case QUEUE -> throw new IllegalArgumentException("Imports change no queues");
        }
    }

    private static void restore(Customer customer, Map<Long, Trace.Stored> before) {
        var values = Values.parse(before.get(customer.getId()).before());
        customer.describe(CustomerValues.details(values, customer.getAddresses()));
    }

    private void restoreContacts(List<Contact> contacts, Map<Long, Trace.Stored> before) {
        var numbers = new HashSet<String>();
        before.values().forEach(record -> {
            var values = Values.parse(record.before());
            numbers.add(CustomerImport.lower(values.get(ImportField.CONTACT_CUSTOMER)));
            numbers.addAll(CustomerImport.lower(ContactValues.furtherCustomers(values)));
        });
        Map<String, Customer> customers = stored.customers(numbers).stream()
                .collect(Collectors.toMap(customer -> CustomerImport.lower(customer.getNumber()), same -> same));
        for (Contact contact : contacts) {
            var values = Values.parse(before.get(contact.getId()).before());
            contact.describe(ContactValues.details(values));
            Customer main = customers.getOrDefault(
                    CustomerImport.lower(values.get(ImportField.CONTACT_CUSTOMER)), contact.getMainCustomer());
            contact.belongTo(
                    main,
                    CustomerImport.lower(ContactValues.furtherCustomers(values)).stream()
                            .map(customers::get)
                            .filter(customer -> customer != null)
                            .collect(Collectors.toSet()));
        }
    }

    private void restoreTickets(List<Trace.Stored> records) {
        var rows = Json.createArrayBuilder();
        var events = new ArrayList<Long>();
        for (Trace.Stored record : records) {
            var before = SettingsText.object(record.before());
            rows.add(TicketTrace.row(record.id(), record.version(), before));
            events.addAll(TicketTrace.events(before));
        }
        List<Long> restored = traces.restoreTickets(rows.build().toString());
        traces.removeEvents(events);
        written.fire(new TicketsWritten(Set.copyOf(restored)));
    }
}
