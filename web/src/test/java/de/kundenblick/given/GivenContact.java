package de.kundenblick.given;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.Validity;
import java.util.Set;
import java.util.stream.Collectors;

/** A person at a customer. */
public final class GivenContact {
    private final Database database;
    private final String login;
    private final long id;

    GivenContact(Database database, String login) {
        this.database = database;
        this.login = login;
        id = database.number("SELECT id FROM contact WHERE lower(login) = lower(?)", login)
                .orElseGet(() -> insert(database, login));
        index();
    }

    private static long insert(Database database, String login) {
        long newId = database.nextId();
        long customer = new GivenCustomer(database, Fixtures.CUSTOMER).id();
        database.update(
                """
                INSERT INTO contact (id, version, login, last_name, display_name, validity, main_customer_id, search_text)
                VALUES (?, 1, ?, ?, ?, 'VALID', ?, '')
                """,
                newId,
                login,
                login,
                login,
                customer);
        database.update("INSERT INTO contact_customer (contact_id, customer_id) VALUES (?, ?)", newId, customer);
        return newId;
    }

    public GivenContact named(String firstName, String lastName) {
        database.update(
                "UPDATE contact SET first_name = ?, last_name = ?, display_name = ? WHERE id = ?",
                firstName,
                lastName,
                firstName + ' ' + lastName,
                id);
        return index();
    }

    /** Belongs to this customer, and no more to any other. */
    public GivenContact at(String customerNumber) {
        long customer = new GivenCustomer(database, customerNumber).id();
        database.update("DELETE FROM contact_customer WHERE contact_id = ?", id);
        database.update("UPDATE contact SET main_customer_id = ? WHERE id = ?", customer, id);
        return alsoAt(customerNumber);
    }

    public GivenContact alsoAt(String customerNumber) {
        database.update(
                "INSERT INTO contact_customer (contact_id, customer_id) VALUES (?, ?)",
                id,
                new GivenCustomer(database, customerNumber).id());
        return index();
    }

    public GivenContact position(String position) {
        return set("position", position);
    }

    public GivenContact email(String email) {
        return set("email", email);
    }

    /** @param e164 as in +4930123456 */
    public GivenContact phone(String e164) {
        return set("phone", e164);
    }

    public GivenContact city(String city) {
        return set("city", city);
    }

    public GivenContact invalid() {
        return set("validity", Validity.INVALID.name());
    }

    /** May sign in to the portal by the given name. */
    public GivenContact signsInAs(String portalLogin) {
        database.update(
                "UPDATE contact SET portal_login_id = ? WHERE id = ?",
                new GivenPortalLogin(database, portalLogin).id(),
                id);
        return this;
    }

    /** What the contact sees at the portal. */
    public GivenContact portalRole(PortalRole role) {
        return set("portal_role", role.name());
    }

    /** Wants a mail for everything that is new. */
    public GivenContact wantsMails() {
        database.update("UPDATE contact SET notify_messages = TRUE, notify_tickets = TRUE WHERE id = ?", id);
        return this;
    }

    /** @param language {@code de} or {@code en} */
    public GivenContact language(String language) {
        return set("language", language);
    }

    public long id() {
        return id;
    }

    private GivenContact set(String column, String value) {
        database.update("UPDATE contact SET " + column + " = ? WHERE id = ?", value, id);
        return index();
    }

    /** Lets the entity say what of it is searched. */
    private GivenContact index() {
        Set<Customer> customers = database
                .texts("SELECT number FROM customer JOIN contact_customer ON customer_id = id WHERE contact_id = ?", id)
                .stream()
                .map(number -> Customer.organisation(number, number))
                .collect(Collectors.toSet());
        var details = new ContactDetails(
                login,
                null,
                column("first_name"),
                column("last_name"),
                null,
                column("email"),
                column("phone"),
                null,
                null,
                null,
                null,
                column("city"),
                null,
                null,
                Validity.VALID);
        var contact = new Contact(details, customers.iterator().next(), customers);
        database.update("UPDATE contact SET search_text = ? WHERE id = ?", contact.getSearchText(), id);
        return this;
    }

    private String column(String column) {
        return database.texts("SELECT " + column + " FROM contact WHERE id = ?", id)
                .get(0);
    }
}
