package de.kundenblick.given;

/** An employee of a test. */
public final class GivenEmployee {
    private final Database database;
    private final long id;

    GivenEmployee(Database database, String login) {
        this.database = database;
        id = database.number("SELECT id FROM employee WHERE login = ?", login).orElseGet(() -> {
            long newId = database.nextId();
            database.update(
                    """
                    INSERT INTO employee (id, version, login, name, email, password_hash, enabled)
                    VALUES (?, 1, ?, ?, ?, ?, true)
                    """,
                    newId,
                    login,
                    login,
                    login + "@kundenblick.test",
                    Passwords.USUAL);
            return newId;
        });
    }

    public GivenEmployee named(String name) {
        database.update("UPDATE employee SET name = ? WHERE id = ?", name, id);
        return this;
    }

    /** @param role as the migrations call it: agent, admin, analyst, configurator */
    public GivenEmployee role(String role) {
        database.update("INSERT INTO employee_role SELECT ?, id FROM role WHERE name = ?", id, role);
        return this;
    }

    /** Gives single permissions by a role of their own. */
    public GivenEmployee allowedTo(String... permissions) {
        long role = database.nextId();
        database.update("INSERT INTO role (id, version, name) VALUES (?, 1, ?)", role, "role " + role);
        for (String permission : permissions) {
            database.update("INSERT INTO role_permission (role_id, permission) VALUES (?, ?)", role, permission);
        }
        database.update("INSERT INTO employee_role (employee_id, role_id) VALUES (?, ?)", id, role);
        return this;
    }

    /** @param name of the team, which is made if need be */
    public GivenEmployee inTeam(String name) {
        database.update("INSERT INTO employee_team (employee_id, team_id) VALUES (?, ?)", id, team(database, name));
        return this;
    }

    public GivenEmployee password(String password) {
        database.update("UPDATE employee SET password_hash = ? WHERE id = ?", Passwords.hash(password), id);
        return this;
    }

    public GivenEmployee disabled() {
        database.update("UPDATE employee SET enabled = false WHERE id = ?", id);
        return this;
    }

    public long id() {
        return id;
    }

    static long team(Database database, String name) {
        return database.number("SELECT id FROM team WHERE name = ?", name).orElseGet(() -> {
            long newId = database.nextId();
            database.update("INSERT INTO team (id, version, name) VALUES (?, 1, ?)", newId, name);
            return newId;
        });
    }
}
