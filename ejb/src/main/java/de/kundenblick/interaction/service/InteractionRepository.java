package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an interaction, and what one refers to. */
@Dependent
class InteractionRepository {
    private static final String VIEW =
            """
            SELECT i.id, i.version, i.number, i.topic_id, t.name, i.subject, i.happened_at, i.follow_up_on, i.status,
                i.recorder, i.owner_id, o.name, k.login, i.contact_name, i.contact_phone, i.sales_contact, i.salesperson,
                i.reference, c.id, c.number, c.name, c.credit_hold, k.id, k.display_name, k.phone,
                i.origin, r.name, i.created_at, i.changed_at, i.visible_at,
                (SELECT count(*) FROM interaction_entry e WHERE e.interaction_id = i.id)
            FROM interaction i JOIN interaction_topic t ON t.id = i.topic_id JOIN customer c ON c.id = i.customer_id
                LEFT JOIN employee o ON o.id = i.owner_id LEFT JOIN employee r ON r.id = i.recorded_by_id
                LEFT JOIN contact k ON k.id = i.contact_id
            WHERE i.number = ?
            """;

    /** Who may follow up; read-only roles see interactions and cannot work on them. */
    private static final String PEOPLE =
            """
            SELECT e.id, e.name FROM employee e WHERE e.enabled AND EXISTS (
                SELECT FROM employee_role x JOIN role_permission p ON p.role_id = x.role_id
                WHERE x.employee_id = e.id AND p.permission = 'interaction.edit') ORDER BY lower(e.name), e.id LIMIT 1000
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<InteractionView> view(String number) {
        List<Object[]> rows = em.createNativeQuery(VIEW).setParameter(1, number).getResultList();
        return rows.stream().findFirst().map(InteractionRepository::view);
    }

    private static InteractionView view(Object[] row) {
        var fields = new InteractionFields(
                new Choice(id(row[3]), (String) row[4]),
                (String) row[19],
                (String) row[5],
                StoredMoment.of(row[6]),
                row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                InteractionStatus.valueOf((String) row[8]),
                (String) row[9],
                row[10] == null ? null : new Choice(id(row[10]), (String) row[11]),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (String) row[17]);
        return new InteractionView(
                id(row[0]),
                ((Number) row[1]).intValue(),
                (String) row[2],
                fields,
                new InteractionView.Party(id(row[18]), (String) row[19], (String) row[20], (Boolean) row[21]),
                row[22] == null
                        ? null
                        : new InteractionView.Person(id(row[22]), (String) row[12], (String) row[23], (String) row[24]),
                InteractionOrigin.valueOf((String) row[25]),
                (String) row[26],
                StoredMoment.of(row[27]),
                StoredMoment.of(row[28]),
                StoredMoment.of(row[29]),
                ((Number) row[30]).longValue());
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    Optional<InteractionTopic> topic(long id) {
        return Optional.ofNullable(em.find(InteractionTopic.class, id));
    }

    /** Those that new interactions may have. */
    List<Choice> topics() {
        return topics(" WHERE t.valid = TRUE");
    }

    List<Choice> allTopics() {
        return topics("");
    }

    private List<Choice> topics(String which) {
        return em.createQuery(
                        "SELECT NEW de.kundenblick.account.Choice(t.id, t.name) FROM InteractionTopic t" + which
                                + " ORDER BY t.name",
                        Choice.class)
                .setMaxResults(1_000)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Choice> people() {
        List<Object[]> rows = em.createNativeQuery(PEOPLE).getResultList();
        return rows.stream().map(row -> new Choice(id(row[0]), (String) row[1])).toList();
    }

    Optional<Employee> person(long id) {
        return Optional.ofNullable(em.find(Employee.class, id)).filter(Employee::isEnabled);
    }

    Optional<Customer> customer(String number) {
        return em.createQuery("SELECT c FROM Customer c WHERE LOWER(c.number) = :number", Customer.class)
                .setParameter("number", number.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Who belongs to the customer. */
    Optional<Contact> contact(String login, Customer customer) {
        return em.createQuery(
                        "SELECT c FROM Contact c JOIN c.customers o WHERE LOWER(c.login) = :login AND o = :customer",
                        Contact.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }
}
