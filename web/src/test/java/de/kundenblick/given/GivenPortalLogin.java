package de.kundenblick.given;

/** A login at the portal. */
public final class GivenPortalLogin {
    private final Database database;
    private final long id;

    GivenPortalLogin(Database database, String login) {
        this.database = database;
        id = database.number("SELECT id FROM portal_login WHERE login = ?", login)
                .orElseGet(() -> {
                    long newId = database.nextId();
                    database.update(
                            "INSERT INTO portal_login (id, version, login, password_hash, enabled) VALUES (?, 1, ?, ?, true)",
                            newId,
                            login,
                            Passwords.USUAL);
                    return newId;
                });
    }

    public GivenPortalLogin disabled() {
        database.update("UPDATE portal_login SET enabled = false WHERE id = ?", id);
        return this;
    }

    public long id() {
        return id;
    }
}
