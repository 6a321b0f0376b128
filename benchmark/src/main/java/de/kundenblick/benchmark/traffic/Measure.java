package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Plays scenarios against a running server and prints a table for docs/benchmark.md. */
public final class Measure {
    private static final String PASSWORD = "kundenblick-demo";
    private static final int[] USERS = {1, 8, 32};
    private static final int CONTACTS = 200;
    private static final int AGENTS = 20;

    private final URI server;
    private final Samples samples;
    private final Traffic traffic;
    private final Machine machine;
    private final Database database;

    private Measure(URI server, Database database) throws SQLException {
        this.server = server;
        this.database = database;
        samples = Samples.of(database);
        traffic = new Traffic(samples);
        machine = new Machine(server.getPort(), database);
    }

    /** Arguments: address of the server, names of scenarios, seconds of warming up, seconds of each measurement. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "256");
        URI server = URI.create(arguments[0]);
        if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("Only a server on this machine is measured, and " + server + " is not");
        }
        List<Scenario> scenarios = Stream.of(arguments[1].split(","))
                .map(name -> Scenario.valueOf(name.trim().toUpperCase(Locale.ROOT)))
                .toList();
        try (var database = Database.ofServer()) {
            new Measure(server, database).run(scenarios, seconds(arguments[2]), seconds(arguments[3]));
        }
    }

    private void run(List<Scenario> scenarios, Duration warmUp, Duration time)
            throws IOException, InterruptedException, SQLException {
        System.out.printf(
                "%s, load average %.1f%n",
                LocalDateTime.now(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (var scenario : scenarios) {
            traffic.play(scenario, sessions(scenario, 8), warmUp.dividedBy(scenarios.size()));
        }
        System.out.println(
                "| scenario | users | pages | per second | median ms | p95 ms | server CPU ms | PostgreSQL CPU ms |"
                        + " transactions | load |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (var scenario : scenarios) {
            for (int users : scenario == Scenario.BOTH ? new int[] {CONTACTS + AGENTS} : USERS) {
                measure(scenario, users, time);
            }
        }
        System.out.printf("Heap after a full collection %d MB, resident %d MB%n", machine.heap(), machine.resident());
    }

    private void measure(Scenario scenario, int users, Duration time)
            throws IOException, InterruptedException, SQLException {
        var sessions = sessions(scenario, users);
        traffic.play(scenario, sessions, Duration.ofSeconds(2));
        Duration serverBefore = machine.serverTime();
        Duration postgresBefore = machine.postgresTime();
        long transactionsBefore = transactions();
        var result = traffic.play(scenario, sessions, time);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.1f | %.2f | %.2f | %.1f | %.1f |%n",
                scenario.name().toLowerCase(Locale.ROOT),
                users,
                result.nanos().length,
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.95),
                perPage(machine.serverTime().minus(serverBefore), result),
                perPage(machine.postgresTime().minus(postgresBefore), result),
                (double) (transactions() - transactionsBefore) / result.nanos().length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Outside of a transaction each statement is one. */
    private long transactions() throws SQLException {
        return Long.parseLong(
                database.text("select xact_commit from pg_stat_database where datname = current_database()"));
    }

    private List<Session> sessions(Scenario scenario, int users) throws IOException {
        if (scenario == Scenario.BOTH) {
            var all = sessions("portal", samples.portalLogins(), users * CONTACTS / (CONTACTS + AGENTS));
            all.addAll(sessions("intranet", samples.employees(), users - all.size()));
            return all;
        }
        var logins =
                switch (scenario) {
                    case STATISTICS, REPORT -> List.of("admin");
                    default -> scenario.site().equals("portal") ? samples.portalLogins() : samples.employees();
                };
        return sessions(scenario == Scenario.BARE ? null : scenario.site(), logins, users);
    }

    /** @param site null for visitors who do not sign in */
    private List<Session> sessions(String site, List<String> logins, int users) throws IOException {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < users; i++) {
            var session = new Session(server);
            sessions.add(site == null ? session : session.signIn(site, logins.get(i % logins.size()), PASSWORD));
        }
        return sessions;
    }

    private static double perPage(Duration time, Traffic.Result result) {
        return time.toNanos() / 1e6 / result.nanos().length;
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
