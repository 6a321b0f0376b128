package de.kundenblick.given;

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

    public long id() {
        return id;
    }

    private void open(long queue, String team) {
        database.update(
                "INSERT INTO queue_team (queue_id, team_id) VALUES (?, ?)", queue, GivenEmployee.team(database, team));
    }
}
