package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import de.kundenblick.ticket.TicketRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be chosen for tickets, all of it by one statement. */
@Dependent
class TicketChoiceRepository {
    private static final int MOST_SIMILAR = 5;

    /** Read-only roles, such as that of an analyst, see tickets but cannot own one. */
    private static final String PEOPLE =
            """
             UNION ALL SELECT 'PERSON', e.id, e.name, NULL FROM employee e WHERE e.enabled AND EXISTS (
                SELECT FROM employee_role x JOIN role_permission p ON p.role_id = x.role_id
                WHERE x.employee_id = e.id AND p.permission = 'ticket.edit')
            AND (EXISTS (SELECT FROM queue_team q JOIN employee_team m ON m.team_id = q.team_id
                         WHERE m.employee_id = e.id AND q.queue_id = ?)
                 OR EXISTS (SELECT FROM employee_role x JOIN role_permission p ON p.role_id = x.role_id
                            WHERE x.employee_id = e.id AND p.permission = 'ticket.read.all'))""";

    private static final String REST =
            """
             UNION ALL SELECT 'STATE', s.id, s.name, s.type FROM ticket_state s WHERE s.valid AND s.type <> 'MERGED'
            UNION ALL SELECT 'TYPE', y.id, y.name, NULL FROM ticket_type y WHERE y.valid
            UNION ALL SELECT 'SERVICE', v.id, v.name, v.service_level_id::text FROM service v WHERE v.valid
            UNION ALL SELECT 'LEVEL', l.id, l.name, NULL FROM service_level l WHERE l.valid""";

    private record Row(String kind, Long id, String name, String about) {}

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    TicketChoices all(QueueScope scope, Long queueId) {
        var sql = new TicketSql(scope)
                .add("SELECT kind, id, name, about FROM (SELECT 'QUEUE' AS kind, t.id, t.name, NULL AS about"
                        + " FROM (SELECT id AS queue_id, * FROM queue WHERE valid) t WHERE TRUE");
        if (scope.isEmpty()) {
            sql.add(" AND FALSE");
        } else {
            sql.readable();
        }
        sql.add(REST);
        if (queueId != null) {
            sql.add(PEOPLE, queueId);
        }
        sql.add(") choice ORDER BY kind, CASE kind WHEN 'STATE' THEN id ELSE 0 END, lower(name), id");
        List<Object[]> found = sql.in(em::createNativeQuery).getResultList();
        var rows = found.stream()
                .map(row -> new Row((String) row[0], ((Number) row[1]).longValue(), (String) row[2], (String) row[3]))
                .toList();
        return new TicketChoices(
                of(rows, "QUEUE", TicketChoiceRepository::choice),
                of(rows, "STATE", row -> new StateChoice(row.id(), row.name(), StateType.valueOf(row.about()))),
                of(rows, "TYPE", TicketChoiceRepository::choice),
                of(
                        rows,
                        "SERVICE",
                        row -> new ServiceChoice(
                                row.id(), row.name(), row.about() == null ? null : Long.valueOf(row.about()))),
                of(rows, "LEVEL", TicketChoiceRepository::choice),
                of(rows, "PERSON", TicketChoiceRepository::choice));
    }

    Optional<Customer> customer(String number) {
        return number == null
                ? Optional.empty()
                : first(em.createQuery("SELECT c FROM Customer c WHERE LOWER(c.number) = :number", Customer.class)
                        .setParameter("number", number.toLowerCase(Locale.ROOT)));
    }

    /** Who belongs to the customer. */
    Optional<Contact> contact(String login, Customer customer) {
        return first(em.createQuery(
                        "SELECT c FROM Contact c JOIN c.customers o WHERE LOWER(c.login) = :login AND o = :customer",
                        Contact.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .setParameter("customer", customer));
    }

    /** Of the contact, or of the customer when nobody is named; the newest first. */
    List<TicketRow> similar(String customerNumber, String contactLogin, String subject, QueueScope scope) {
        var jpql =
                """
                SELECT NEW de.kundenblick.ticket.TicketRow(
                    t.id, t.number, t.subject, q.name, s.name, s.type, t.priority, o.name,
                    c.number, c.name, k.displayName, t.createdAt, t.changedAt, t.escalatesAt)
                FROM Ticket t JOIN t.queue q JOIN t.state s JOIN t.customer c LEFT JOIN t.owner o LEFT JOIN t.contact k
                WHERE LOWER(t.subject) = :subject AND s.type IN :types AND\s"""
                        + (contactLogin == null ? "LOWER(c.number) = :who" : "LOWER(k.login) = :who")
                        + (scope.all() ? "" : " AND q.id IN :queues")
                        + " ORDER BY t.createdAt DESC, t.id DESC";
        String who = contactLogin == null ? customerNumber : contactLogin;
        var query = em.createQuery(jpql, TicketRow.class)
                .setParameter("subject", subject.toLowerCase(Locale.ROOT))
                .setParameter("types", StateType.UNFINISHED)
                .setParameter("who", who.toLowerCase(Locale.ROOT))
                .setMaxResults(MOST_SIMILAR);
        if (!scope.all()) {
            query.setParameter("queues", scope.ids());
        }
        return query.getResultList();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private static Choice choice(Row row) {
        return new Choice(row.id(), row.name());
    }

    private static <T> List<T> of(List<Row> rows, String kind, Function<Row, T> made) {
        return rows.stream().filter(row -> row.kind().equals(kind)).map(made).toList();
    }
}
