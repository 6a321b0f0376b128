package de.kundenblick.exchange.service;

import static de.kundenblick.exchange.ImportField.CONTACT_CUSTOMER;
import static de.kundenblick.exchange.ImportField.CONTACT_CUSTOMER_NAME;
import static de.kundenblick.exchange.ImportField.CONTACT_EMAIL;
import static de.kundenblick.exchange.ImportField.CONTACT_FURTHER_CUSTOMERS;
import static de.kundenblick.exchange.ImportField.CONTACT_LAST_NAME;
import static de.kundenblick.exchange.ImportField.CONTACT_LOGIN;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.CheckedRow;
import de.kundenblick.exchange.ContactValues;
import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportSettings.Existing;
import de.kundenblick.exchange.RejectedRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings contacts to what some rows of a file say of them. */
class ContactImport implements RowImport {
    private static final int LONGEST_LOGIN = 100;

    /** A row whose customer is known. */
    private record Fresh(CheckedRow row, RowCustomers.Found customer) {
        String lowerName() {
            return CustomerImport.lower(ContactValues.name(row.values()).text());
        }
    }

    private final ExchangeRepository stored;
    private final InsertRepository inserts;
    private final RowCustomers customers;
    private final Workshop work;
    private final BatchResult result;
    private final ImportField key;
    private final Map<String, Contact> byLogin = new HashMap<>();
    private final Map<String, Contact> byEmail = new HashMap<>();

    ContactImport(
            ExchangeRepository stored,
            InsertRepository inserts,
            RowCustomers customers,
            Workshop work,
            BatchResult result) {
        this.stored = stored;
        this.inserts = inserts;
        this.customers = customers;
        this.work = work;
        this.result = result;
        key = work.settings().key();
    }

    @Override
    public void take(List<CheckedRow> rows) {
        stored.contacts(logins(rows)).forEach(this::know);
        stored.contactsByEmail(CustomerImport.keys(rows, CONTACT_EMAIL)).forEach(this::know);
        customers.load(rows);
        var fresh = new ArrayList<Fresh>();
        for (CheckedRow row : rows) {
            ImportField found = row.get(key) == null && key == CONTACT_LOGIN ? CONTACT_EMAIL : key;
            String own = row.lower(found);
            if (own != null && !work.keys().add(found + ":" + own)) {
                var repeated = RejectedRow.repeated(row.line(), work.check().header(found), row.get(found));
                result.duplicate(row, repeated);
                result.reject(row, repeated);
                continue;
            }
            if (customers.isOfStrangers(row)) {
                continue;
            }
            Contact contact = own == null ? null : (found == CONTACT_LOGIN ? byLogin : byEmail).get(own);
            if (isEmailOfAnother(row, found, contact)) {
                result.reject(
                        row,
                        RejectedRow.emailTaken(row.line(), work.check().header(CONTACT_EMAIL), row.get(CONTACT_EMAIL)));
            } else if (contact != null) {
                update(row, contact);
            } else {
                customers.of(row).ifPresent(customer -> fresh.add(new Fresh(row, customer)));
            }
        }
        create(fresh);
    }

    private void know(Contact contact) {
        byLogin.put(CustomerImport.lower(contact.getLogin()), contact);
        if (contact.getEmail() != null) {
            byEmail.put(CustomerImport.lower(contact.getEmail()), contact);
        }
    }

    /** In the database, or in an earlier row. */
    private boolean isEmailOfAnother(CheckedRow row, ImportField found, Contact contact) {
        if (row.get(CONTACT_EMAIL) == null) {
            return false;
        }
        boolean isRepeated = found != CONTACT_EMAIL && !work.keys().add(CONTACT_EMAIL + ":" + row.lower(CONTACT_EMAIL));
        Contact owner = byEmail.get(row.lower(CONTACT_EMAIL));
        return isRepeated || (owner != null && owner != contact);
    }

    /** Of a row that was dealt with before a break. */
    static void remember(Workshop work, CheckedRow row) {
        for (ImportField field : List.of(CONTACT_LOGIN, CONTACT_EMAIL)) {
            if (row.get(field) != null) {
                work.keys().add(field + ":" + row.lower(field));
            }
        }
    }

    private void update(CheckedRow row, Contact contact) {
        var before = ContactValues.of(contact);
        var after = new EnumMap<>(before);
        after.putAll(row.values());
        after.remove(CONTACT_CUSTOMER_NAME);
        after.put(CONTACT_LOGIN, contact.getLogin());
        var main = customers.named(row);
        if (main.isEmpty() && row.get(CONTACT_CUSTOMER) == null) {
            after.put(CONTACT_CUSTOMER, contact.getMainCustomer().getNumber());
        } else {
            after.put(
                    CONTACT_CUSTOMER, main.map(RowCustomers.Found::number).orElseGet(() -> row.get(CONTACT_CUSTOMER)));
        }
        after.put(CONTACT_FURTHER_CUSTOMERS, before.get(CONTACT_FURTHER_CUSTOMERS));
        var further = ContactValues.furtherCustomers(row.values());
        boolean joins = !CustomerImport.lower(
                        contact.getCustomers().stream().map(Customer::getNumber).collect(Collectors.toSet()))
                .containsAll(CustomerImport.lower(further));
        boolean moves = !after.get(CONTACT_CUSTOMER).equalsIgnoreCase(before.get(CONTACT_CUSTOMER));
        if (!moves) {
            after.put(CONTACT_CUSTOMER, before.get(CONTACT_CUSTOMER));
        }
        if (work.settings().existing() == Existing.SKIP || (!joins && !moves && after.equals(before))) {
            result.counts.addUnchanged();
            return;
        }
        result.counts.addChanged();
        if (work.writes()) {
            result.changed(Trace.Type.CONTACT, contact, contact.getLogin(), Values.text(before));
            contact.describe(ContactValues.details(after));
            if (joins || moves) {
                var all = new HashSet<>(contact.getCustomers());
                further.forEach(number -> all.add(customers.get(number)));
                contact.belongTo(moves ? customers.get(after.get(CONTACT_CUSTOMER)) : contact.getMainCustomer(), all);
            }
        }
    }

    private void create(List<Fresh> rows) {
        var wanted = withoutLookalikes(rows);
        wanted.forEach(fresh -> result.counts.addCreated());
        if (!work.writes()) {
            return;
        }
        var contacts = new ArrayList<Contact>();
        for (Fresh fresh : wanted) {
            Map<ImportField, String> values = new EnumMap<>(fresh.row().values());
            values.computeIfAbsent(CONTACT_LOGIN, none -> freeLogin(values));
            Set<Customer> further = ContactValues.furtherCustomers(values).stream()
                    .map(customers::get)
                    .collect(Collectors.toSet());
            var contact = new Contact(
                    ContactValues.details(values),
                    customers.get(fresh.customer().number()),
                    further);
            contacts.add(contact);
            know(contact);
        }
        if (!contacts.isEmpty()) {
            inserts.contacts(contacts).forEach((login, id) -> result.inserted(Trace.Type.CONTACT, id, login));
        }
    }

    /** Reports rows that have the name of another contact at the same customer. */
    private List<Fresh> withoutLookalikes(List<Fresh> rows) {
        var places = rows.stream()
                .map(fresh -> fresh.customer().customer())
                .filter(customer -> customer != null && customer.getId() != null)
                .collect(Collectors.toSet());
        var names = rows.stream().map(Fresh::lowerName).collect(Collectors.toSet());
        var others = new HashMap<String, Contact>();
        stored.contactsLike(places, names)
                .forEach(other -> others.put(
                        other.getMainCustomer().getNumber() + "\n" + CustomerImport.lower(other.getDisplayName()),
                        other));
        var wanted = new ArrayList<Fresh>();
        for (Fresh fresh : rows) {
            Contact other = others.get(fresh.customer().number() + "\n" + fresh.lowerName());
            if (other != null) {
                var why = RejectedRow.likeContact(
                        fresh.row().line(),
                        work.check().header(CONTACT_LAST_NAME),
                        other.getLogin(),
                        other.getDisplayName());
                result.duplicate(fresh.row(), why);
                if (work.settings().skipDuplicates()) {
                    result.reject(fresh.row(), why);
                    continue;
                }
            }
            wanted.add(fresh);
        }
        return wanted;
    }

    /** Where the file has none: the address, or the name with a number behind it that makes it unique. */
    private String freeLogin(Map<ImportField, String> values) {
        String login = loginOf(values);
        String free = login;
        for (int i = 2; byLogin.containsKey(CustomerImport.lower(free)); i++) {
            free = login + "-" + i;
        }
        return free;
    }

    private static String loginOf(Map<ImportField, String> values) {
        String email = values.get(CONTACT_EMAIL);
        String login = email == null || email.length() > LONGEST_LOGIN
                ? ContactValues.name(values).login()
                : email;
        return login.length() > LONGEST_LOGIN - 5 ? login.substring(0, LONGEST_LOGIN - 5) : login;
    }

    /** All that rows have or would get; of those made of names also the next numbered ones. */
    private static Set<String> logins(List<CheckedRow> rows) {
        var logins = new HashSet<String>();
        for (CheckedRow row : rows) {
            if (row.get(CONTACT_LOGIN) != null) {
                logins.add(row.lower(CONTACT_LOGIN));
                continue;
            }
            String made = CustomerImport.lower(loginOf(row.values()));
            logins.add(made);
            for (int i = 2; i <= 9; i++) {
                logins.add(made + "-" + i);
            }
        }
        return logins;
    }
}
