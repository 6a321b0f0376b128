package de.kundenblick.benchmark.volume;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.Validity;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Customers with their contacts, made by the product's own entities, so that they are found like all others. */
class Customers implements Area {
    private static final int PORTAL_LOGINS = 200;
    private static final String COUNTRY = "Deutschland";

    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        portalLogins(connection, plan);
        customers(connection, plan);
        addresses(connection, plan);
        contacts(connection, plan);
        try (var rows = new Copy(connection, "contact_customer (contact_id, customer_id)")) {
            for (int customer = 0; customer < plan.volume().customers; customer++) {
                for (int i = 0; i < plan.volume().contactsOf(customer); i++) {
                    rows.row(plan.contactId(plan.volume().firstContact(customer) + i), plan.customerId(customer));
                }
            }
        }
    }

    private static void portalLogins(Connection connection, Plan plan) throws IOException, SQLException {
        String hash = Staff.hash();
        try (var rows = new Copy(connection, "portal_login (id, version, login, password_hash, enabled)")) {
            for (int i = 0; i < PORTAL_LOGINS; i++) {
                rows.row(plan.portalLoginId(i), 1, login(i), hash, true);
            }
        }
    }

    private static void customers(Connection connection, Plan plan) throws IOException, SQLException {
        String columns =
                "id, version, number, kind, name, status, validity, email, phone, mobile, fax, website, comment,"
                        + " credit_hold, salesperson_id, zip, city, search_text";
        var random = plan.random(Customers.class);
        try (var rows = new Copy(connection, "customer (" + columns + ")")) {
            for (int i = 0; i < plan.volume().customers; i++) {
                var customer = customer(plan, i);
                rows.row(
                        plan.customerId(i),
                        1,
                        customer.getNumber(),
                        customer.getKind(),
                        customer.getName(),
                        customer.getStatus(),
                        customer.getValidity(),
                        customer.getEmail(),
                        customer.getPhone(),
                        null,
                        null,
                        customer.getWebsite(),
                        null,
                        random.nextInt(50) == 0,
                        plan.employeeId(i % Plan.EMPLOYEES),
                        customer.getAddresses().get(0).getZip(),
                        customer.getAddresses().get(0).getCity(),
                        customer.getSearchText());
            }
        }
    }

    private static void addresses(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "customer_id, position, kind, street, zip, city, country";
        try (var rows = new Copy(connection, "customer_address (" + columns + ")")) {
            for (int i = 0; i < plan.volume().customers; i++) {
                var address = customer(plan, i).getAddresses().get(0);
                rows.row(
                        plan.customerId(i),
                        0,
                        address.getKind(),
                        address.getStreet(),
                        address.getZip(),
                        address.getCity(),
                        address.getCountry());
            }
        }
    }

    private static void contacts(Connection connection, Plan plan) throws IOException, SQLException {
        String columns =
                "id, version, login, first_name, last_name, display_name, position, email, phone, zip, city, country,"
                        + " validity, main_customer_id, portal_login_id, portal_role, notify_messages, search_text";
        try (var rows = new Copy(connection, "contact (" + columns + ")")) {
            for (int customer = 0; customer < plan.volume().customers; customer++) {
                var employer = customer(plan, customer);
                for (int i = 0; i < plan.volume().contactsOf(customer); i++) {
                    int index = plan.volume().firstContact(customer) + i;
                    var contact = new Contact(details(plan, index, employer), employer, Set.of());
                    rows.row(
                            plan.contactId(index),
                            1,
                            contact.getLogin(),
                            contact.getFirstName(),
                            contact.getLastName(),
                            contact.getDisplayName(),
                            contact.getPosition(),
                            contact.getEmail(),
                            contact.getPhone(),
                            contact.getZip(),
                            contact.getCity(),
                            contact.getCountry(),
                            contact.getValidity(),
                            plan.customerId(customer),
                            index < PORTAL_LOGINS ? plan.portalLoginId(index) : null,
                            index % 3 == 0 ? PortalRole.COMPANY : PortalRole.OWN,
                            index % 2 == 0,
                            contact.getSearchText());
                }
            }
        }
    }

    /** The same one whenever it is asked for. */
    private static Customer customer(Plan plan, int index) {
        var names = new Names(plan.random(Customer.class, index));
        String number = plan.customerNumber(index);
        String name = names.company();
        var customer = Customer.organisation(number, name);
        customer.describe(new CustomerDetails(
                number,
                CustomerKind.ORGANISATION,
                name,
                index % 25 == 0 ? CustomerStatus.PROSPECT : CustomerStatus.ACTIVE,
                index % 40 == 7 ? Validity.INVALID : Validity.VALID,
                "info@kunde" + index + ".example",
                names.phone(),
                null,
                null,
                "https://www.kunde" + index + ".example",
                null,
                List.of(new Address(AddressKind.MAIN, names.street(), names.zip(), names.city(), COUNTRY))));
        return customer;
    }

    private static ContactDetails details(Plan plan, int index, Customer employer) {
        var names = new Names(plan.random(Contact.class, index));
        return new ContactDetails(
                login(index),
                null,
                names.first(),
                names.last(),
                names.position(),
                login(index) + "@post.example",
                names.phone(),
                null,
                null,
                null,
                employer.getAddresses().get(0).getZip(),
                employer.getAddresses().get(0).getCity(),
                COUNTRY,
                null,
                Validity.VALID);
    }

    private static String login(int contact) {
        return "person" + (contact + 1);
    }
}
