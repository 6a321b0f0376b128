package de.kundenblick.given;

import de.kundenblick.interaction.InteractionStatus;
import java.time.Instant;
import java.time.LocalDate;

/** An interaction of a test, with what was said. */
public final class GivenInteraction {
    private final Database database;
    private final long id;

    GivenInteraction(Database database, String number) {
        this.database = database;
        id = database.number("SELECT id FROM interaction WHERE number = ?", number)
                .orElseGet(() -> insert(database, number));
    }

    private static long insert(Database database, String number) {
        long newId = database.nextId();
        database.update(
                """
                INSERT INTO interaction (id, version, number, customer_id, topic_id, recorder, recorded_by_id, owner_id,
                                         origin, status, happened_at, created_at, changed_at)
                SELECT ?, 1, ?, ?, (SELECT id FROM interaction_topic WHERE name = 'Anfrage'), name, id, id,
                    'EMPLOYEE', 'OPEN', now(), now(), now()
                FROM employee WHERE login = 'agent'
                """,
                newId,
                number,
                new GivenCustomer(database, Fixtures.CUSTOMER).id());
        return newId;
    }

    public GivenInteraction of(String customerNumber) {
        return set("customer_id", new GivenCustomer(database, customerNumber).id());
    }

    /** @param contactLogin whom it was with; the interaction's customer stays as it is */
    public GivenInteraction with(String contactLogin) {
        set("contact_id", new GivenContact(database, contactLogin).id());
        database.update(
                "UPDATE interaction i SET contact_name = c.display_name, contact_phone = c.phone"
                        + " FROM contact c WHERE c.id = i.contact_id AND i.id = ?",
                id);
        return this;
    }

    /** @param name of a topic, which is made if need be */
    public GivenInteraction topic(String name) {
        return set("topic_id", topic(database, name));
    }

    static long topic(Database database, String name) {
        return database.number("SELECT id FROM interaction_topic WHERE name = ?", name)
                .orElseGet(() -> {
                    long newId = database.nextId();
                    database.update("INSERT INTO interaction_topic (id, version, name) VALUES (?, 1, ?)", newId, name);
                    return newId;
                });
    }

    public GivenInteraction subject(String subject) {
        return set("subject", subject);
    }

    /** By the name that the employee has. */
    public GivenInteraction recordedBy(String employeeLogin) {
        long employee = new GivenEmployee(database, employeeLogin).id();
        set("recorded_by_id", employee);
        set("owner_id", employee);
        return recorder(database.texts("SELECT name FROM employee WHERE id = ?", employee)
                .get(0));
    }

    /** The name that lists and reports show, whoever recorded it. */
    public GivenInteraction recorder(String name) {
        return set("recorder", name);
    }

    public GivenInteraction ownedBy(String employeeLogin) {
        return set("owner_id", new GivenEmployee(database, employeeLogin).id());
    }

    public GivenInteraction reference(String reference) {
        return set("reference", reference);
    }

    public GivenInteraction status(InteractionStatus status) {
        return set("status", status.name());
    }

    public GivenInteraction happenedAt(Instant moment) {
        return set("happened_at", moment);
    }

    public GivenInteraction followUpOn(LocalDate day) {
        return set("follow_up_on", day);
    }

    /** Begun by a contact, who is its recorder. */
    public GivenInteraction begunAtPortal(String contactLogin) {
        with(contactLogin);
        set("recorded_by_id", null);
        set("owner_id", null);
        set("origin", "PORTAL");
        database.update("UPDATE interaction SET recorder = contact_name WHERE id = ?", id);
        return this;
    }

    /** The next entry, internal. */
    public GivenInteraction noted(String employeeLogin, String body) {
        GivenEntry.ofEmployee(database, id, employeeLogin, body, false);
        return this;
    }

    /** The next entry, published at once. */
    public GivenInteraction published(String employeeLogin, String body) {
        GivenEntry.ofEmployee(database, id, employeeLogin, body, true);
        return this;
    }

    /** The next entry, written by a contact at the portal and unread. */
    public GivenInteraction received(String contactLogin, String body) {
        GivenEntry.ofContact(database, id, contactLogin, body);
        return this;
    }

    /** The latest entry; there must be one. */
    public GivenEntry entry() {
        return new GivenEntry(
                database,
                database.count(
                        "SELECT id FROM interaction_entry WHERE interaction_id = ? ORDER BY written_at DESC, id DESC",
                        id));
    }

    public GivenInteraction sharedWith(String contactLogin, Instant until) {
        database.update(
                """
                INSERT INTO record_share (id, version, contact_id, interaction_id, shared_by_id, created_at, expires_at)
                VALUES (?, 1, ?, ?, ?, now(), ?)
                """,
                database.nextId(),
                new GivenContact(database, contactLogin).id(),
                id,
                new GivenEmployee(database, "agent").id(),
                until);
        return this;
    }

    public long id() {
        return id;
    }

    private GivenInteraction set(String column, Object value) {
        database.update("UPDATE interaction SET " + column + " = ? WHERE id = ?", value, id);
        return this;
    }
}
