package de.kundenblick.demo.service;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.CreditHold;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.Validity;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The customers of the demo; the first one is the one that there is most to see of. */
class DemoCustomers {
    private static final int WITH_SEVERAL_CUSTOMERS = 10;
    private static final double HELD_HOURS = 300;

    /** A customer, its people, and how many tickets it is to have. */
    record Entry(Customer customer, List<Contact> contacts, int tickets) {}

    private final DemoRepository stored;
    private final DemoRandom random;
    private final DemoStaff staff;
    private final Deque<String> numbers;
    private final DemoPeople people;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Contact> starContacts = new LinkedHashMap<>();

    DemoCustomers(DemoRepository stored, DemoRandom random, DemoStaff staff, Deque<String> numbers) {
        this.stored = stored;
        this.random = random;
        this.staff = staff;
        this.numbers = numbers;
        people = new DemoPeople(random);
    }

    void create() {
        for (var row : DemoFiles.rows("customers")) {
            var customer = customer(row);
            var contacts = new ArrayList<Contact>();
            if (entries.isEmpty()) {
                contacts.addAll(starContacts(row, customer));
            }
            while (contacts.size() < Integer.parseInt(row.get("contacts"))) {
                var details = customer.getKind() == CustomerKind.PERSON
                        ? people.same(customer.getName(), row.get("phone"))
                        : people.next(row.get("phone"), row.get("domain"), contacts.size());
                contacts.add(stored.add(new Contact(details, customer, Set.of())));
            }
            var sales = customer.getKind() == CustomerKind.PERSON ? null : contacts.get(0);
            customer.assignSales(staff.employee(row.get("salesperson")), sales);
            entries.add(new Entry(customer, contacts, Integer.parseInt(row.get("tickets"))));
        }
        joinSeveral();
        createUnknown();
    }

    List<Entry> entries() {
        return entries;
    }

    Entry star() {
        return entries.get(0);
    }

    Contact starContact(String login) {
        return starContacts.get(login);
    }

    private Customer customer(CSVRecord row) {
        boolean isPerson = row.get("kind").equals("PERSON");
        String number = numbers.pop();
        var customer = stored.add(
                isPerson ? Customer.person(number, row.get("name")) : Customer.organisation(number, row.get("name")));
        String domain = row.get("domain");
        customer.describe(new CustomerDetails(
                number,
                CustomerKind.valueOf(row.get("kind")),
                row.get("name"),
                CustomerStatus.valueOf(row.get("status")),
                Validity.valueOf(row.get("validity")),
                isPerson ? null : "info@" + domain,
                isPerson ? row.get("phone") : row.get("phone") + "00",
                null,
                isPerson ? null : row.get("phone") + "99",
                isPerson ? null : "https://www." + domain,
                row.get("comment"),
                List.of(new Address(
                        AddressKind.MAIN, row.get("street"), row.get("zip"), row.get("city"), DemoPeople.COUNTRY))));
        if (row.get("hold") != null) {
            var why = new HoldDetails("Zahlungsverzug", "Zwei Rechnungen sind offen.", null);
            stored.add(new CreditHold(customer, why, null, random.hoursAgo(HELD_HOURS)));
        }
        return customer;
    }

    private List<Contact> starContacts(CSVRecord customerRow, Customer customer) {
        for (var row : DemoFiles.rows("star-contacts")) {
            var contact = stored.add(new Contact(people.named(row, customerRow.get("phone")), customer, Set.of()));
            starContacts.put(row.get("login"), contact);
        }
        return List.copyOf(starContacts.values());
    }

    private void joinSeveral() {
        for (int i = 0; i < WITH_SEVERAL_CUSTOMERS; i++) {
            var own = entries.get(1 + i);
            var other = entries.get(11 + random.upTo(20));
            own.contacts().get(own.contacts().size() - 1).join(other.customer());
        }
    }

    /** A number that only a contact knows of: nobody has entered that customer yet. */
    private void createUnknown() {
        var unknown = stored.add(Customer.unknown("K-90417"));
        var contact = people.next("+4930231259", "nachlass.example", 0);
        stored.add(new Contact(contact, unknown, Set.of()));
    }
}
