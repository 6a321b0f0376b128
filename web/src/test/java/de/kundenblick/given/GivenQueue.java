package de.kundenblick.given;

import de.kundenblick.ticket.queue.FollowUp;

/** A queue of a test. */
public final class GivenQueue {
    private final Database database;
    private final long id;

    GivenQueue(Database database, String name) {
        this.database = database;
        id = database.number("SELECT id FROM queue WHERE name = ?", name).orElseGet(() -> {
            long newId = database.nextId();
            database.update("INSERT INTO queue (id, version, name) VALUES (?, 1, ?)", newId, name);
            open(newId, Fixtures.TEAM);
            return newId;
        });
    }

    /** @param teams who may see it; nobody else may any more */
    public GivenQueue openOnlyTo(String... teams) {
        database.update("DELETE FROM queue_team WHERE queue_id = ?", id);
        for (String team : teams) {
            open(id, team);
        }
        return this;
    }

    /** It takes no further tickets. */
    public GivenQueue invalid() {
        return set("valid", false);
    }

    /** @param minutes of working time after which an idle lock is given up, 0 for never */
    public GivenQueue unlocksAfter(int minutes) {
        return set("unlock_minutes", minutes);
    }

    /** What becomes of a customer's message to a ticket that is closed. */
    public GivenQueue followUp(FollowUp rule) {
        return set("follow_up", rule.name());
    }

    /** A ticket that is opened again by a message is locked by its owner. */
    public GivenQueue lockAfterFollowUp() {
        return set("lock_after_follow_up", true);
    }

    /** @param queue which is made if need be */
    public GivenQueue under(String queue) {
        return set("parent_id", new GivenQueue(database, queue).id());
    }

    public long id() {
        return id;
    }

    private GivenQueue set(String column, Object value) {
        database.update("UPDATE queue SET " + column + " = ? WHERE id = ?", value, id);
        return this;
    }

    private void open(long queue, String team) {
        database.update(
                "INSERT INTO queue_team (queue_id, team_id) VALUES (?, ?)", queue, GivenEmployee.team(database, team));
    }
}
