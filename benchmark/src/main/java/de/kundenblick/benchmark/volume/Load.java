package de.kundenblick.benchmark.volume;

import de.kundenblick.shared.service.LocalDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;

/** Fills an empty database with a reference volume. */
public final class Load {
    private static final long SEED = 2_026;
    private static final List<Area> AREAS =
            List.of(new Staff(), new Customers(), new Promises(), new Tickets(), new Interactions());

    /** How many connections load messages beside each other. */
    private static final int LANES = 2;

    /** Opens one more connection to the database. */
    private interface Door {
        Connection open() throws SQLException;
    }

    private final Door door;
    private final Connection connection;
    private final Plan plan;

    private Load(Door door, Connection connection, Plan plan) {
        this.door = door;
        this.connection = connection;
        this.plan = plan;
    }

    /** Argument: small, peer or large. The database is the one of the settings KUNDENBLICK_DB_…, or the embedded one. */
    public static void main(String[] arguments) throws Exception {
        var volume = Volume.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Optional<String> url = setting("KUNDENBLICK_DB_URL");
        if (url.isPresent()) {
            fill(url.get(), owner("OWNER", "USER"), owner("OWNER_PASSWORD", "PASSWORD"), volume);
            return;
        }
        Path folder = setting("KUNDENBLICK_DATA")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".kundenblick"));
        try (var embedded = new LocalDatabase(folder)) {
            fill(embedded.url(), embedded.user(), embedded.password(), volume);
        }
    }

    private static void fill(String url, String user, String password, Volume volume) throws Exception {
        Flyway.configure(Load.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration", "classpath:db/always")
                .load()
                .migrate();
        long start = System.nanoTime();
        Door door = () -> DriverManager.getConnection(url, user, password);
        try (var connection = door.open()) {
            if (!isEmpty(connection)) {
                throw new IllegalStateException("The database is not empty, and nothing was loaded: " + url);
            }
            var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            new Load(door, connection, new Plan(volume, now, SEED)).run();
        }
        System.out.printf(
                "Loaded the volume %s in %d seconds. Logins: agent01 to agent20, admin.%n",
                volume.name().toLowerCase(Locale.ROOT),
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private void run() throws Exception {
        passTriggersOver(connection);
        var indexes = new Indexes();
        indexes.drop(connection);
        for (Area area : AREAS) {
            area.load(connection, plan);
            System.out.println("Loaded " + area.getClass().getSimpleName());
        }
        loadMessages();
        findUnanswered();
        indexes.create(connection);
        continueSeries();
        new LongMails().load(connection);
        execute("analyze");
    }

    /** What is generated is right by itself, and nobody asks who changed it. */
    private static void passTriggersOver(Connection connection) throws SQLException {
        execute(connection, "set session_replication_role = replica");
    }

    private void loadMessages() throws Exception {
        var messages = new TicketMessages();
        int share = (plan.volume().tickets + LANES - 1) / LANES;
        var lanes = Executors.newFixedThreadPool(LANES);
        try {
            var running = new ArrayList<Future<?>>();
            for (int from = 0; from < plan.volume().tickets; from += share) {
                int first = from;
                int end = Math.min(plan.volume().tickets, from + share);
                running.add(lanes.submit(() -> {
                    try (var own = door.open()) {
                        passTriggersOver(own);
                        messages.load(own, plan, first, end);
                    }
                    return null;
                }));
            }
            for (var lane : running) {
                lane.get();
            }
        } finally {
            lanes.shutdownNow();
        }
        System.out.println("Loaded messages");
    }

    /** As the database does it for each message that is written. */
    private void findUnanswered() throws SQLException {
        execute(
                """
                update ticket t set unanswered_since = w.since
                from (select m.ticket_id, min(m.written_at) as since from ticket_message m
                    left join (select ticket_id, max(written_at) as at from ticket_message
                        where sender = 'AGENT' and visible group by ticket_id) a on a.ticket_id = m.ticket_id
                    where m.sender = 'CUSTOMER' and (a.at is null or m.written_at > a.at)
                    group by m.ticket_id) w
                where w.ticket_id = t.id and t.closed_at is null
                """);
    }

    /** The application goes on where the volume ends. */
    private void continueSeries() throws SQLException {
        execute(
                "select setval('id_sequence', (select max(m) / 50 * 50 + 100 from (select max(id) as m from ticket_event"
                        + " union all select max(id) from ticket) ids))");
        execute("select setval('customer_number', " + (10_000 + plan.volume().customers) + ")");
        execute("select setval('ticket_number', " + (100_000 + plan.volume().tickets) + ")");
        execute("select setval('interaction_number', " + (100_000 + plan.volume().interactions) + ")");
    }

    private void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select from employee)"
                        + " or exists (select from customer) or exists (select from ticket)")) {
            found.next();
            return !found.getBoolean(1);
        }
    }

    /** A schema may belong to another user than the one that the application works as. */
    private static String owner(String ownOfOwner, String ofApplication) {
        return setting("KUNDENBLICK_DB_" + ownOfOwner)
                .or(() -> setting("KUNDENBLICK_DB_" + ofApplication))
                .orElseThrow(() -> new IllegalArgumentException("KUNDENBLICK_DB_" + ofApplication + " is missing"));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
