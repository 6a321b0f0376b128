package de.kundenblick.given;

import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.Priority;
import java.time.Duration;
import java.time.Instant;

/** A ticket of a test, with its history. */
public final class GivenTicket {
    private final Database database;
    private final long id;

    GivenTicket(Database database, String number) {
        this.database = database;
        id = database.number("SELECT id FROM ticket WHERE number = ?", number)
                .orElseGet(() -> insert(database, number));
    }

    private static long insert(Database database, String number) {
        long newId = database.nextId();
        database.update(
                """
                INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, customer_id,
                                    created_at, changed_at)
                VALUES (?, 1, ?, ?, (SELECT id FROM ticket_state WHERE name = 'new'), ?, 3, 'UNLOCK', ?, now(), now())
                """,
                newId,
                number,
                "Ticket " + number,
                new GivenQueue(database, Fixtures.QUEUE).id(),
                new GivenCustomer(database, Fixtures.CUSTOMER).id());
        return newId;
    }

    public GivenTicket subject(String subject) {
        return set("subject", subject);
    }

    /** @param queue which is made, open to {@value Fixtures#TEAM}, if need be */
    public GivenTicket in(String queue) {
        return set("queue_id", new GivenQueue(database, queue).id());
    }

    public GivenTicket of(String customerNumber) {
        return set("customer_id", new GivenCustomer(database, customerNumber).id());
    }

    /** @param contactLogin who asked; the ticket's customer stays as it is */
    public GivenTicket by(String contactLogin) {
        return set("contact_id", new GivenContact(database, contactLogin).id());
    }

    /** @param name as in {@link de.kundenblick.ticket.TicketState} */
    public GivenTicket state(String name) {
        set("state_id", database.count("SELECT id FROM ticket_state WHERE name = ?", name));
        if (name.startsWith("closed")) {
            set("closed_at", Instant.now());
        }
        return this;
    }

    public GivenTicket priority(Priority priority) {
        return set("priority", priority.level());
    }

    public GivenTicket lockedBy(String employeeLogin) {
        set("owner_id", new GivenEmployee(database, employeeLogin).id());
        return set("lock_kind", "LOCK");
    }

    /** Free for everybody, yet somebody's. */
    public GivenTicket ownedBy(String employeeLogin) {
        return set("owner_id", new GivenEmployee(database, employeeLogin).id());
    }

    public GivenTicket responsible(String employeeLogin) {
        return set("responsible_id", new GivenEmployee(database, employeeLogin).id());
    }

    /** @param moment from which the time is counted after which the lock is given up */
    public GivenTicket lockCountsFrom(Instant moment) {
        return set("lock_counts_from", moment);
    }

    public GivenTicket pendingUntil(Instant moment) {
        return set("pending_until", moment);
    }

    public GivenTicket watchedBy(String employeeLogin) {
        database.update(
                "INSERT INTO ticket_watcher (ticket_id, employee_id) VALUES (?, ?)",
                id,
                new GivenEmployee(database, employeeLogin).id());
        return this;
    }

    /** The next message of the conversation, from the customer. */
    public GivenTicket asked(String body) {
        return message("CUSTOMER", "PORTAL", true, null, body);
    }

    /** The next message of the conversation, seen by the customer. */
    public GivenTicket answered(String employeeLogin, String body) {
        return message("AGENT", "PORTAL", true, employeeLogin, body);
    }

    /** The next internal note. */
    public GivenTicket noted(String employeeLogin, String body) {
        return message("AGENT", "NOTE", false, employeeLogin, body);
    }

    /** The next message of the conversation, which came as a mail. */
    public GivenMail mailed(String body) {
        return new GivenMail(database, id, body);
    }

    private GivenTicket message(String sender, String channel, boolean visible, String employeeLogin, String body) {
        Long writer = employeeLogin == null ? null : new GivenEmployee(database, employeeLogin).id();
        database.update(
                """
                INSERT INTO ticket_message
                    (id, version, ticket_id, sender, channel, visible, employee_id, contact_id, author, body, written_at)
                SELECT ?, 1, t.id, ?, ?, ?, e.id, CASE WHEN e.id IS NULL THEN k.id END,
                    coalesce(e.name, k.display_name, c.name), ?, clock_timestamp()
                FROM ticket t JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id
                LEFT JOIN employee e ON e.id = ?::bigint WHERE t.id = ?
                """,
                database.nextId(),
                sender,
                channel,
                visible,
                body,
                writer,
                id);
        return this;
    }

    public GivenTicket enteredAt(Instant moment) {
        set("changed_at", moment);
        return set("created_at", moment);
    }

    public GivenTicket enteredHoursAgo(int hours) {
        return enteredAt(Instant.now().minus(Duration.ofHours(hours)));
    }

    /** @param hours until its target is missed; negative when that has happened */
    public GivenTicket dueInHours(int hours) {
        return set("escalates_at", Instant.now().plus(Duration.ofHours(hours)));
    }

    public GivenTicket importedAs(String externalKey) {
        return set("external_key", externalKey);
    }

    /** One line of its history; later calls are later lines. */
    public GivenTicket happened(String actor, EventKind kind, String oldValue, String newValue) {
        database.update(
                """
                INSERT INTO ticket_event (id, version, ticket_id, happened_at, actor, kind, old_value, new_value)
                VALUES (?, 1, ?, clock_timestamp(), ?, ?, ?, ?)
                """,
                database.nextId(),
                id,
                actor,
                kind.name(),
                oldValue,
                newValue);
        return this;
    }

    public long id() {
        return id;
    }

    private GivenTicket set(String column, Object value) {
        database.update("UPDATE ticket SET " + column + " = ? WHERE id = ?", value, id);
        return this;
    }

    /** Somebody has begun an answer by mail. */
    public GivenTicket draftedBy(String login, String subject) {
        database.update(
                """
                INSERT INTO mail_draft (id, version, employee_id, draft_key, act, ticket_id, subject, writer, saved_at)
                SELECT ?, 1, e.id, ?, 'REPLY', ?, ?, 'one', now() FROM employee e WHERE e.login = ?
                """,
                database.nextId(),
                "draft-" + id,
                id,
                subject,
                login);
        return this;
    }
}
