package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.given.Database;
import de.kundenblick.given.Fixtures;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A ticket as chance makes it, so that a report about many of them can be compared with what plain Java counts.
 *
 * @param promised until when the first response was promised; null when it was not
 * @param running whether that target still runs
 * @param answers how many messages of agents the customer sees
 */
record GeneratedTicket(
        long id,
        String queue,
        String owner,
        String customer,
        int priority,
        String channel,
        String state,
        Instant created,
        Instant answered,
        Instant solved,
        Instant closed,
        Instant promised,
        boolean running,
        int answers,
        int followUps,
        int moves,
        Integer stars) {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final List<String> STATES = List.of(
            "new",
            "open",
            "pending reminder",
            "closed successful",
            "closed successful",
            "closed unsuccessful",
            "merged",
            "removed");

    private static final String TICKETS =
            """
            json_to_recordset(?::json) AS g (id bigint, queue text, owner text, customer text, priority int, channel text,
                state text, created timestamptz, answered timestamptz, solved timestamptz, closed timestamptz,
                promised timestamptz, due timestamptz, answers int, messages int, moves int, stars int)
            """;

    private static final List<String> ENTERED = List.of(
            """
            INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, owner_id, customer_id,
                created_at, changed_at, first_response_at, solved_at, closed_at, first_response_due, first_response_promised)
            SELECT g.id, 1, 'G-' || g.id, 'Ticket', s.id, q.id, g.priority, 'UNLOCK', e.id, c.id, g.created, g.created,
                g.answered, g.solved, g.closed, g.due, g.promised
            FROM #tickets JOIN ticket_state s ON s.name = g.state JOIN queue q ON q.name = g.queue
            JOIN customer c ON c.number = g.customer LEFT JOIN employee e ON e.login = g.owner
            """,
            """
            INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)
            SELECT g.id * 20 + i, 1, g.id, CASE WHEN i BETWEEN 1 AND g.answers THEN 'AGENT' ELSE 'CUSTOMER' END,
                CASE i WHEN 0 THEN g.channel ELSE 'PORTAL' END, true, 'somebody', 'Text', g.created + i * interval '1 minute'
            FROM #tickets CROSS JOIN generate_series(0, g.messages) i WHERE g.channel IS NOT NULL
            """,
            """
            INSERT INTO ticket_event (id, version, ticket_id, happened_at, actor, kind)
            SELECT g.id * 20 + i, 1, g.id, g.created, 'agent', CASE i WHEN 1 THEN 'QUEUE' ELSE 'NOTE' END
            FROM #tickets CROSS JOIN generate_series(0, g.moves) i WHERE g.channel IS NOT NULL
            """,
            """
            INSERT INTO rating (id, version, ticket_id, customer_id, author, stars, comment, rated_at, changed_at)
            SELECT g.id, 1, g.id, t.customer_id, 'Anna', g.stars, 'Danke', g.closed, g.closed
            FROM #tickets JOIN ticket t ON t.id = g.id WHERE g.channel IS NOT NULL AND g.stars IS NOT NULL
            """);

    boolean counts() {
        return !state.equals("merged") && !state.equals("removed");
    }

    /** So many that every group of every report has some, always the same, in queues, teams and zones that they need. */
    static List<GeneratedTicket> enterSome(Fixtures given) {
        List.of("support", "billing").forEach(given::queue);
        given.queue("secret").openOnlyTo("Geheime");
        given.queue("billing").openOnlyTo("Buchhaltung", Fixtures.TEAM);
        List.of("K-1", "K-2", "K-3", "K-4").forEach(given::customer);
        given.employee("colleague");
        given.employee("teamlead")
                .allowedTo(Permissions.REPORT_VIEW, Permissions.TICKET_READ)
                .inTeam(Fixtures.TEAM);
        given.preference("analyst", "zone", BERLIN.getId());
        given.preference("teamlead", "zone", BERLIN.getId());
        var edges = List.of(
                at("2024-03-01T00:00:00"),
                at("2024-02-29T23:59:59"),
                at("2024-03-31T23:59:59"),
                at("2024-04-01T00:00:00"),
                at("2024-02-10T00:00:00"),
                at("2024-02-09T23:59:59"),
                at("2024-05-20T23:59:59"),
                at("2024-05-21T00:00:00"),
                at("2024-03-31T02:30:00"));
        var tickets = some(160, new Random(6), at("2024-01-15T00:00:00"), 140, edges);
        enter(given.database(), tickets);
        return tickets;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** Some at the very beginning or end of a month or of a day, as Berlin has them. */
    private static List<GeneratedTicket> some(int many, Random chance, Instant from, int days, List<Instant> edges) {
        var tickets = new ArrayList<GeneratedTicket>();
        for (int i = 0; i < many; i++) {
            var created = i < edges.size() ? edges.get(i) : from.plusSeconds(chance.nextLong(days * 86_400L));
            var state = one(chance, STATES);
            var answered = chance.nextInt(4) == 0 ? null : later(chance, created);
            boolean over = state.startsWith("closed") || state.equals("merged");
            var solved = over || chance.nextInt(6) == 0 ? later(chance, created) : null;
            var closed = !over ? null : chance.nextInt(5) == 0 ? solved.plusSeconds(chance.nextInt(900_000)) : solved;
            var promised = chance.nextInt(4) == 0 ? null : later(chance, created);
            tickets.add(new GeneratedTicket(
                    900_000L + i,
                    one(chance, List.of("support", "support", "billing", "secret")),
                    one(chance, Arrays.asList("agent", "colleague", null)),
                    one(chance, List.of("K-1", "K-2", "K-3", "K-4")),
                    1 + chance.nextInt(5),
                    one(chance, Arrays.asList("PHONE", "EMAIL", "EMAIL", "PORTAL", null)),
                    state,
                    created,
                    answered,
                    solved,
                    closed,
                    promised,
                    promised != null && answered == null && closed == null,
                    chance.nextInt(3),
                    chance.nextInt(2),
                    chance.nextInt(3) / 2,
                    closed != null && chance.nextInt(2) == 0 ? 1 + chance.nextInt(5) : null));
        }
        return tickets;
    }

    private static Instant later(Random chance, Instant created) {
        var longest = one(chance, List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(40)));
        return created.plusSeconds(chance.nextLong(longest.toSeconds()));
    }

    private static <T> T one(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private JsonObjectBuilder json() {
        var json = Json.createObjectBuilder();
        add(json, "id", Long.toString(id));
        add(json, "queue", queue);
        add(json, "owner", owner);
        add(json, "customer", customer);
        add(json, "priority", Integer.toString(priority));
        add(json, "channel", channel);
        add(json, "state", state);
        add(json, "created", created);
        add(json, "answered", answered);
        add(json, "solved", solved);
        add(json, "closed", closed);
        add(json, "promised", promised);
        add(json, "due", running ? promised : null);
        add(json, "answers", Integer.toString(answers));
        add(json, "messages", Integer.toString(answers + followUps));
        add(json, "moves", Integer.toString(moves));
        add(json, "stars", stars);
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    /** All by one statement for each table. */
    private static void enter(Database database, List<GeneratedTicket> tickets) {
        var all = Json.createArrayBuilder();
        tickets.forEach(ticket -> all.add(ticket.json()));
        String rows = all.build().toString();
        for (String sql : ENTERED) {
            database.update(sql.replace("#tickets", TICKETS), rows);
        }
    }
}
