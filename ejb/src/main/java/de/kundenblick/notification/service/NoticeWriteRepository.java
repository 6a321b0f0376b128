package de.kundenblick.notification.service;

import de.kundenblick.notification.Notice;
import de.kundenblick.notification.NoticeKind;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.service.LivePush;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Stores notices, many by one statement, and lets the open pages of their readers know. */
@Dependent
class NoticeWriteRepository {
    private static final String HINT = "notices";
    private static final String ADD =
            """
            INSERT INTO notice (employee_id, kind, ticket_id, interaction_id, moment, actor, instead_of, created_at)
            SELECT x.employee, x.kind, x.ticket, x.interaction, x.moment, (SELECT a.name FROM employee a WHERE a.id = x.actor),
                x.instead_of, ?2
            FROM jsonb_to_recordset(CAST(?1 AS jsonb))
                AS x (employee bigint, kind text, ticket bigint, interaction bigint, moment timestamptz, actor bigint, instead_of text)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    LivePush live;

    void add(List<Notice> notices, Instant at) {
        if (notices.isEmpty()) {
            return;
        }
        var rows = Json.createArrayBuilder();
        for (Notice notice : notices) {
            var about = notice.claim().about();
            var row = Json.createObjectBuilder()
                    .add("employee", notice.reader().id())
                    .add("kind", about.kind().name());
            if (about.ticketId() != null) {
                row.add("ticket", about.ticketId());
            }
            if (about.interactionId() != null) {
                row.add("interaction", about.interactionId());
            }
            if (about.moment() != null) {
                row.add("moment", about.moment().toString());
            }
            if (about.actorId() != null) {
                row.add("actor", about.actorId());
            }
            if (notice.insteadOf() != null) {
                row.add("instead_of", notice.insteadOf());
            }
            rows.add(row);
        }
        em.createNativeQuery(ADD)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
        notices.stream().map(notice -> notice.reader().id()).distinct().forEach(id -> live.toEmployee(id, HINT));
    }

    /** About many tickets together. */
    void addSum(long employeeId, NoticeKind kind, String actor, int tickets, Instant moment, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO notice (employee_id, kind, actor, amount, moment, created_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, kind.name())
                .setParameter(3, actor)
                .setParameter(4, tickets)
                .setParameter(5, Timestamp.from(moment))
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
        live.toEmployee(employeeId, HINT);
    }
}
