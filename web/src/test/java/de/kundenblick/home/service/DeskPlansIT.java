package de.kundenblick.home.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.interaction.PortalInboxLists;
import de.kundenblick.interaction.service.FollowUpFeedService;
import de.kundenblick.interaction.service.FollowUpListService;
import de.kundenblick.interaction.service.PortalInboxService;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.OneTransaction;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.service.TicketDeskService;
import de.kundenblick.ticket.service.TicketListService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database itself says that the workplace and the lists behind it read no whole table. */
@ArquillianTest
class DeskPlansIT {
    private static final int ROWS = 20_000;
    private static final int ROUNDS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    DeskService desk;

    @Inject
    TicketDeskService tickets;

    @Inject
    TicketListService ticketList;

    @Inject
    RecentService recent;

    @Inject
    FollowUpListService followUps;

    @Inject
    FollowUpFeedService feeds;

    @Inject
    PortalInboxService inbox;

    @Inject
    PortalEventsService events;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    OneTransaction once;

    @Test
    void noQuestionReadsAllInteractions() throws Exception {
        fill();
        try {
            String token = asAdmin.call(feeds::renew).text();
            Map<String, Callable<?>> questions = new LinkedHashMap<>();
            for (DeskScope scope : DeskScope.values()) {
                questions.put("desk " + scope, () -> desk.read(scope, 20));
                for (DeskList list : DeskList.values()) {
                    questions.put("tickets " + list + scope, () -> tickets.read(scope, List.of(list), 8));
                    var state = ListState.parse(TicketLists.TICKETS, list.query(scope));
                    questions.put("list of " + list + scope, () -> ticketList.page(state, ListPosition.START));
                }
            }
            for (String query : List.of("", "sort=-followUp", "due=overdue", "owner=me", "due=today")) {
                var state = ListState.parse(FollowUpLists.FOLLOW_UPS, query);
                questions.put("follow-ups " + query, () -> followUps.page(state, ListPosition.START));
                questions.put("last follow-ups " + query, () -> followUps.page(state, ListPosition.END));
            }
            questions.put("load", tickets::load);
            questions.put("week", tickets::week);
            questions.put("recent", () -> recent.latest(15));
            questions.put("choices", followUps::choices);
            questions.put("feed", () -> feeds.read(token));
            for (String query : List.of("", "sort=-since", "age=7")) {
                var state = ListState.parse(PortalInboxLists.UNREAD, query);
                questions.put("inbox " + query, () -> inbox.page(state, ListPosition.START));
            }
            questions.put("events", events::read);

            asAdmin.call(() -> once.call(() -> {
                Map<String, Long> read = new LinkedHashMap<>();
                for (var question : questions.entrySet()) {
                    long whole = wholeTables();
                    for (int round = 0; round < ROUNDS; round++) {
                        question.getValue().call();
                    }
                    read.put(question.getKey(), wholeTables() - whole);
                }
                assertThat(read.entrySet()).as("whole tables").allMatch(each -> each.getValue() == 0);
                return null;
            }));
        } finally {
            given.database().update("TRUNCATE interaction, ticket CASCADE");
        }
    }

    private long wholeTables() {
        return ((Number) em.createNativeQuery(
                                """
                        SELECT sum(seq_scan) FROM pg_stat_xact_user_tables
                        WHERE relname IN ('interaction', 'interaction_entry', 'ticket', 'ticket_message')
                        """)
                        .getSingleResult())
                .longValue();
    }

    private void fill() {
        var database = given.database();
        given.ticket("T-0").by("anna");
        given.interaction("I-0");
        database.update("SET session_replication_role = replica");
        database.update(
                """
                INSERT INTO interaction (id, version, number, customer_id, topic_id, recorder, recorded_by_id, owner_id,
                    origin, status, happened_at, created_at, changed_at, follow_up_on)
                SELECT 700000 + i, 1, 'N-' || i, m.customer_id, 1 + i %% 6, 'Jemand', e.id, CASE WHEN i %% 7 > 0 THEN e.id END,
                    'EMPLOYEE', 'OPEN', now(), now(), now(), CASE WHEN i %% 20 = 0 THEN current_date - 20 + i %% 400 END
                FROM generate_series(1, %1$d) i, (SELECT customer_id FROM interaction) m,
                    LATERAL (SELECT id FROM employee WHERE i > 0 ORDER BY id OFFSET i %% 5 LIMIT 1) e
                """
                        .formatted(ROWS));
        database.update(
                """
                INSERT INTO interaction_entry (id, version, interaction_id, sender, author, body, internal, written_at,
                    published_at, read_at)
                SELECT 800000 + i, 1, 700000 + i, 'CUSTOMER', 'Anna', 'Guten Tag', FALSE, now() - i * interval '1 hour',
                    now() - i * interval '1 hour', CASE WHEN i %% 50 > 0 THEN now() END
                FROM generate_series(1, %d) i
                """
                        .formatted(ROWS));
        database.update(
                """
                INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, customer_id,
                    created_at, changed_at, closed_at, owner_id, escalates_at, pending_until, unanswered_since)
                SELECT 900000 + i, 1, 'N-' || i, 'Frage', CASE WHEN i %% 20 > 2 THEN 3 ELSE 1 + i %% 20 END, t.queue_id,
                    1 + i %% 5, CASE WHEN i %% 7 > 3 THEN 'LOCK' ELSE 'UNLOCK' END, t.customer_id, now(), now(),
                    CASE WHEN i %% 20 > 2 THEN now() - i * interval '1 hour' END,
                    CASE WHEN i %% 7 > 0 THEN (SELECT min(id) + 50 * (i %% 5) FROM employee) END,
                    CASE WHEN i %% 20 < 2 THEN now() + (i %% 1000 - 500) * interval '1 hour' END,
                    CASE WHEN i %% 20 = 2 THEN now() + (i %% 1000 - 500) * interval '1 hour' END,
                    CASE WHEN i %% 2 = 0 THEN now() - i * interval '1 hour' END
                FROM generate_series(1, %d) i, ticket t
                """
                        .formatted(ROWS));
        database.update(
                """
                INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)
                SELECT 1000000 + i, 1, 900000 + i, 'CUSTOMER', CASE WHEN i %% 5 = 0 THEN 'PORTAL' ELSE 'EMAIL' END, TRUE,
                    'Anna', 'Guten Tag', now() - i * interval '1 hour'
                FROM generate_series(1, %d) i
                """
                        .formatted(ROWS));
        database.update("SET session_replication_role = origin");
        database.update("VACUUM ANALYZE interaction, interaction_entry, ticket, ticket_message");
    }
}
