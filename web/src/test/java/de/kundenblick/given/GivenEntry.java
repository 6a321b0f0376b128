package de.kundenblick.given;

import java.time.Instant;

/** What was said in an interaction of a test. */
public final class GivenEntry {
    private final Database database;
    private final long id;

    GivenEntry(Database database, long id) {
        this.database = database;
        this.id = id;
    }

    static void ofEmployee(
            Database database, long interaction, String employeeLogin, String body, boolean isPublished) {
        database.update(
                """
                INSERT INTO interaction_entry (id, version, interaction_id, sender, employee_id, author, body, internal,
                                               written_at, published_at)
                SELECT ?, 1, ?, 'AGENT', e.id, e.name, ?, NOT ?, clock_timestamp(), CASE WHEN ? THEN clock_timestamp() END
                FROM employee e WHERE e.id = ?
                """,
                database.nextId(),
                interaction,
                body,
                isPublished,
                isPublished,
                new GivenEmployee(database, employeeLogin).id());
    }

    static void ofContact(Database database, long interaction, String contactLogin, String body) {
        database.update(
                """
                INSERT INTO interaction_entry (id, version, interaction_id, sender, contact_id, author, body, internal,
                                               written_at, published_at)
                SELECT ?, 1, ?, 'CUSTOMER', c.id, c.display_name, ?, FALSE, clock_timestamp(), clock_timestamp()
                FROM contact c WHERE c.id = ?
                """,
                database.nextId(),
                interaction,
                body,
                new GivenContact(database, contactLogin).id());
    }

    /** What a contact wrote was read by an employee just now. */
    public GivenEntry readBy(String employeeLogin) {
        database.update(
                "UPDATE interaction_entry SET read_at = now(), read_by_id = ? WHERE id = ?",
                new GivenEmployee(database, employeeLogin).id(),
                id);
        return this;
    }

    /** A contact has read it at the portal just now. */
    public GivenEntry readAtPortalBy(String contactLogin) {
        database.update(
                "INSERT INTO portal_reading (contact_id, entry_id, read_at) VALUES (?, ?, now())",
                new GivenContact(database, contactLogin).id(),
                id);
        return this;
    }

    /** Published it was at the same moment, if it was. */
    public GivenEntry writtenAt(Instant moment) {
        database.update("UPDATE interaction_entry SET written_at = ? WHERE id = ?", moment, id);
        database.update(
                "UPDATE interaction_entry SET published_at = written_at WHERE id = ? AND published_at IS NOT NULL", id);
        return this;
    }

    /** The customer told it. */
    public GivenEntry incoming() {
        database.update("UPDATE interaction_entry SET incoming = TRUE WHERE id = ?", id);
        return this;
    }

    public long id() {
        return id;
    }
}
