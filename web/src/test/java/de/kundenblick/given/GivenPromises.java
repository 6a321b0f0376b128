package de.kundenblick.given;

import java.time.Instant;

/** Calendars and promises of a test, of which every node hears at once. */
public final class GivenPromises {
    private final Database database;

    public GivenPromises(Fixtures given) {
        database = given.database();
    }

    /** A calendar in which time is always working time. */
    public long always(String name) {
        long id = calendar(name, "UTC");
        database.update(
                """
                INSERT INTO calendar_range (calendar_id, weekday, from_minute, to_minute)
                SELECT ?, weekday, 0, 1440 FROM generate_series(1, 7) weekday
                """,
                id);
        return id;
    }

    /** A calendar without hours. */
    public long closed(String name) {
        return calendar(name, "Europe/Berlin");
    }

    /** A service level; minutes are null where it promises nothing. */
    public long serviceLevel(String name, long calendarId, Integer response, Integer update, Integer solution) {
        long id = database.nextId();
        database.update(
                """
                INSERT INTO service_level (id, version, name, calendar_id, first_response_minutes, update_minutes,
                    solution_minutes) VALUES (?, 1, ?, ?, ?, ?, ?)
                """,
                id,
                name,
                calendarId,
                response,
                update,
                solution);
        heard();
        return id;
    }

    /** What a queue promises about tickets without a service level. */
    public void queue(String name, long calendarId, Integer response, Integer update, Integer solution) {
        database.update(
                """
                UPDATE queue SET calendar_id = ?, first_response_minutes = ?, update_minutes = ?, solution_minutes = ?
                WHERE id = ?
                """,
                calendarId,
                response,
                update,
                solution,
                new GivenQueue(database, name).id());
        heard();
    }

    /** A warning after so many percent of a queue's time for the first response. */
    public void warning(String queue, int percent) {
        database.update(
                "UPDATE queue SET first_response_warning = ? WHERE id = ?",
                percent,
                new GivenQueue(database, queue).id());
        heard();
    }

    /** @param suspension as in NONE, PAUSE, CANCEL */
    public void suspension(String state, String suspension) {
        database.update("UPDATE ticket_state SET suspension = ? WHERE name = ?", suspension, state);
        heard();
    }

    /** A message in the past. */
    public void message(String ticket, String sender, boolean visible, Instant at) {
        database.update(
                """
                INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)
                SELECT ?, 1, id, ?, 'EMAIL', ?, 'Somebody', 'Something', ? FROM ticket WHERE number = ?
                """,
                database.nextId(),
                sender,
                visible,
                at,
                ticket);
    }

    private long calendar(String name, String zone) {
        long id = database.nextId();
        database.update("INSERT INTO calendar (id, version, name, zone) VALUES (?, 1, ?, ?)", id, name, zone);
        heard();
        return id;
    }

    private void heard() {
        database.update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
    }
}
