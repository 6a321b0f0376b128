package de.kundenblick.given;

/**
 * The rows that a test starts with, written by SQL. Every step stores at once. What a row needs and nobody has named is
 * made on the way: a ticket comes with a queue, a customer and a state, a queue is open to {@value #TEAM}.
 *
 * <p>Five people are always there, with {@link #PASSWORD}: {@code agent} in the team {@value #TEAM}, {@code colleague},
 * an agent in no team, {@code admin}, {@code analyst} and {@code configurator}.
 */
public final class Fixtures {
    /** Of all employees and portal logins that are given no other. */
    public static final String PASSWORD = "open sesame 4711";

    /** The team of {@code agent}; queues are open to it unless a test says otherwise. */
    public static final String TEAM = "Agents";

    static final String CUSTOMER = "K-1";
    static final String QUEUE = "support";

    /** All at once, for every test begins with them. */
    private static final String PEOPLE =
            """
            INSERT INTO employee (id, version, login, name, email, password_hash, enabled)
            SELECT nextval('id_sequence'), 1, login, name, login || '@kundenblick.test', ?, true
            FROM (VALUES ('agent', 'Petra Adler'), ('colleague', 'Jonas Roth'), ('admin', 'Ada Min'),
                ('analyst', 'Anna Lyse'), ('configurator', 'Konrad Figur')) AS people (login, name)
            """;

    private static final String THEIR_ROLES =
            """
            INSERT INTO employee_role (employee_id, role_id) SELECT e.id, r.id FROM employee e
            JOIN role r ON r.name = CASE e.login WHEN 'colleague' THEN 'agent' ELSE e.login END
            """;

    private final Database database;

    private Fixtures(Database database) {
        this.database = database;
    }

    /** Empties the database and lets the usual people in. */
    public static Fixtures in(Database database) {
        database.empty();
        // Tests say themselves which queues there are.
        database.update("DELETE FROM queue");
        var given = new Fixtures(database);
        database.update(PEOPLE, Passwords.USUAL);
        database.update(THEIR_ROLES);
        given.employee("agent").inTeam(TEAM);
        return given;
    }

    /** For rows that have no builder yet, and for looking at what was stored. */
    public Database database() {
        return database;
    }

    /** An employee without roles, made now or before. */
    public GivenEmployee employee(String login) {
        return new GivenEmployee(database, login);
    }

    /** What a contact signs in to the portal with. */
    public GivenPortalLogin portalLogin(String login) {
        return new GivenPortalLogin(database, login);
    }

    /** A queue open to {@value #TEAM}, made now or before. */
    public GivenQueue queue(String name) {
        return new GivenQueue(database, name);
    }

    /** A valid organisation of no more than a number and a name, made now or before. */
    public GivenCustomer customer(String number) {
        return new GivenCustomer(database, number);
    }

    /** A valid contact at the customer K-1, made now or before. */
    public GivenContact contact(String login) {
        return new GivenContact(database, login);
    }

    /** A new ticket, entered now by nobody in the queue support for the customer K-1. */
    public GivenTicket ticket(String number) {
        return new GivenTicket(database, number);
    }

    /** An open interaction, recorded by {@code agent} now with nobody in particular at the customer K-1. */
    public GivenInteraction interaction(String number) {
        return new GivenInteraction(database, number);
    }

    /** The id of a topic of interactions, made now or before. */
    public long topic(String name) {
        return GivenInteraction.topic(database, name);
    }

    /** The id of a team, made now or before. */
    public long team(String name) {
        return GivenEmployee.team(database, name);
    }

    /** A stored preference of an employee. */
    public void preference(String login, String name, String value) {
        database.update(
                "INSERT INTO preference (id, version, employee_id, name, value) VALUES (?, 1, ?, ?, ?)",
                database.nextId(),
                employee(login).id(),
                name,
                value);
    }

    /** A stored preference of everybody. */
    public void everybodysPreference(String name, String value) {
        database.update(
                "INSERT INTO preference (id, version, name, value) VALUES (?, 1, ?, ?)",
                database.nextId(),
                name,
                value);
    }

    /** A stored preference of everybody in a team. */
    public void teamPreference(String team, String name, String value) {
        database.update(
                "INSERT INTO preference (id, version, team_id, name, value) VALUES (?, 1, ?, ?, ?)",
                database.nextId(),
                GivenEmployee.team(database, team),
                name,
                value);
    }
}
