package de.kundenblick.ticket.service;

import de.kundenblick.given.Database;
import java.time.Duration;
import java.time.Instant;
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

    private static final List<String> STATES = List.of(
            "new",
            "open",
            "pending reminder",
            "closed successful",
            "closed successful",
            "closed unsuccessful",
            "merged",
            "removed");

    boolean counts() {
        return !state.equals("merged") && !state.equals("removed");
    }

    /** Some at the very beginning or end of a month or of a day, as Berlin has them. */
    static List<GeneratedTicket> some(int many, Random chance, Instant from, int days, List<Instant> edges) {
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

    void enter(Database database) {
        database.update(
                """
                INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, owner_id,
                    customer_id, created_at, changed_at, first_response_at, solved_at, closed_at, first_response_due,
                    first_response_promised)
                VALUES (?, 1, ?, 'Ticket', (SELECT id FROM ticket_state WHERE name = ?),
                    (SELECT id FROM queue WHERE name = ?), ?, 'UNLOCK', (SELECT id FROM employee WHERE login = ?),
                    (SELECT id FROM customer WHERE number = ?), ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                "G-" + id,
                state,
                queue,
                priority,
                owner,
                customer,
                created,
                created,
                answered,
                solved,
                closed,
                running ? promised : null,
                promised);
        if (channel == null) {
            return;
        }
        database.update(
                """
                INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)
                SELECT ?::bigint * 20 + i, 1, ?, CASE WHEN i BETWEEN 1 AND ? THEN 'AGENT' ELSE 'CUSTOMER' END,
                    CASE i WHEN 0 THEN ? ELSE 'PORTAL' END, true, 'somebody', 'Text', ?::timestamptz + i * interval '1 minute'
                FROM generate_series(0, ?) i
                """,
                id,
                id,
                answers,
                channel,
                created,
                answers + followUps);
        database.update(
                """
                INSERT INTO ticket_event (id, version, ticket_id, happened_at, actor, kind)
                SELECT ?::bigint * 20 + i, 1, ?, ?, 'agent', CASE i WHEN 1 THEN 'QUEUE' ELSE 'NOTE' END
                FROM generate_series(0, ?) i
                """,
                id,
                id,
                created,
                moves);
        if (stars != null) {
            database.update(
                    """
                    INSERT INTO rating (id, version, ticket_id, customer_id, author, stars, comment, rated_at, changed_at)
                    SELECT ?, 1, id, customer_id, 'Anna', ?, 'Danke', closed_at, closed_at FROM ticket WHERE id = ?
                    """,
                    id,
                    stars,
                    id);
        }
    }
}
