package de.kundenblick.given;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import java.util.List;

/** A customer of a test. */
public final class GivenCustomer {
    private final Database database;
    private final String number;
    private final long id;

    GivenCustomer(Database database, String number) {
        this.database = database;
        this.number = number;
        id = database.number("SELECT id FROM customer WHERE lower(number) = lower(?)", number)
                .orElseGet(() -> {
                    long newId = database.nextId();
                    database.update(
                            """
                            INSERT INTO customer
                                (id, version, number, kind, name, status, validity, credit_hold, search_text)
                            VALUES (?, 1, ?, 'ORGANISATION', ?, 'ACTIVE', 'VALID', false, '')
                            """,
                            newId,
                            number,
                            "Kunde " + number);
                    return newId;
                });
        index();
    }

    public GivenCustomer named(String name) {
        return set("name", name);
    }

    /** A private person instead of an organisation. */
    public GivenCustomer person() {
        return set("kind", CustomerKind.PERSON.name());
    }

    /** Known by its number only. */
    public GivenCustomer unknown() {
        set("name", number);
        return set("kind", CustomerKind.UNKNOWN.name());
    }

    public GivenCustomer email(String email) {
        return set("email", email);
    }

    /** @param e164 as in +4930123456 */
    public GivenCustomer phone(String e164) {
        return set("phone", e164);
    }

    public GivenCustomer website(String address) {
        return set("website", address);
    }

    public GivenCustomer comment(String comment) {
        return set("comment", comment);
    }

    public GivenCustomer invalid() {
        return set("validity", Validity.INVALID.name());
    }

    public GivenCustomer onCreditHold() {
        database.update("UPDATE customer SET credit_hold = true WHERE id = ?", id);
        database.update(
                """
                INSERT INTO credit_hold (id, version, customer_id, reason, held_at, held_by)
                VALUES (?, 1, ?, 'Zahlungsverzug', now(), 'Ada Min')
                """,
                database.nextId(),
                id);
        return this;
    }

    public GivenCustomer offCreditHold() {
        database.update("UPDATE customer SET credit_hold = false WHERE id = ?", id);
        database.update("DELETE FROM credit_hold WHERE customer_id = ?", id);
        return this;
    }

    /** The main address; called again, the one for bills and then the one for deliveries. */
    public GivenCustomer at(String street, String zip, String city) {
        int position = (int) database.count("SELECT count(*) FROM customer_address WHERE customer_id = ?", id);
        database.update(
                """
                INSERT INTO customer_address (customer_id, position, kind, street, zip, city, country)
                VALUES (?, ?, ?, ?, ?, ?, 'Deutschland')
                """,
                id,
                position,
                AddressKind.values()[position].name(),
                street,
                zip,
                city);
        return index();
    }

    public GivenCustomer soldBy(String employeeLogin) {
        database.update(
                "UPDATE customer SET salesperson_id = ? WHERE id = ?",
                new GivenEmployee(database, employeeLogin).id(),
                id);
        return this;
    }

    public long id() {
        return id;
    }

    private GivenCustomer set(String column, String value) {
        database.update("UPDATE customer SET " + column + " = ? WHERE id = ?", value, id);
        return index();
    }

    /** Lets the entity say what of it is searched. */
    private GivenCustomer index() {
        var addresses =
                database.texts("SELECT city FROM customer_address WHERE customer_id = ? ORDER BY position", id).stream()
                        .map(city -> new Address(AddressKind.MAIN, null, null, city, null))
                        .toList();
        var customer = Customer.organisation(number, number);
        customer.describe(details(addresses));
        database.update("UPDATE customer SET search_text = ? WHERE id = ?", customer.getSearchText(), id);
        return this;
    }

    private CustomerDetails details(List<Address> addresses) {
        return new CustomerDetails(
                number,
                CustomerKind.ORGANISATION,
                column("name"),
                CustomerStatus.ACTIVE,
                Validity.VALID,
                column("email"),
                column("phone"),
                null,
                null,
                null,
                null,
                addresses);
    }

    private String column(String column) {
        return database.texts("SELECT " + column + " FROM customer WHERE id = ?", id)
                .get(0);
    }
}
