package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.TemplateKind;
import de.kundenblick.ticket.template.TemplateRow;
import de.kundenblick.ticket.template.TextTemplate;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@Dependent
class TemplateRepository {
    private static final int MOST_OFFERED = 200;

    private static final String COLUMNS =
            """
            SELECT t.id, t.name, t.kind, t.language, t.everywhere, t.valid, t.uses, left(t.body, 200),
                (SELECT string_agg(q.name, ', ' ORDER BY q.name) FROM text_template_queue tq
                 JOIN queue q ON q.id = tq.queue_id WHERE tq.template_id = t.id)
            FROM text_template t
            """;

    @PersistenceContext
    EntityManager em;

    /** Those whose names contain the text, by name. */
    List<TemplateRow> rows(String text, Slice slice) {
        return rows(em.createNativeQuery(
                        COLUMNS + "WHERE position(?1 in lower(t.name)) > 0 ORDER BY t.name, t.kind, t.language, t.id")
                .setParameter(1, lower(text))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList());
    }

    long count(String text) {
        return ((Number) em.createNativeQuery(
                                "SELECT count(*) FROM text_template t WHERE position(?1 in lower(t.name)) > 0")
                        .setParameter(1, lower(text))
                        .getSingleResult())
                .longValue();
    }

    /** What is used most comes first. */
    List<TemplateRow> offered(TemplateKind kind, long queueId) {
        return rows(em.createNativeQuery(
                        COLUMNS
                                + """
                                WHERE t.valid AND t.kind = ?1 AND (t.everywhere OR EXISTS (
                                    SELECT FROM text_template_queue tq WHERE tq.template_id = t.id AND tq.queue_id = ?2))
                                ORDER BY t.uses DESC, t.name, t.id
                                """)
                .setParameter(1, kind.name())
                .setParameter(2, queueId)
                .setMaxResults(MOST_OFFERED)
                .getResultList());
    }

    private static List<TemplateRow> rows(List<?> found) {
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static TemplateRow row(Object[] row) {
        return new TemplateRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                TemplateKind.valueOf((String) row[2]),
                (String) row[3],
                row[8] == null ? "" : (String) row[8],
                (Boolean) row[4],
                (Boolean) row[5],
                ((Number) row[6]).longValue(),
                (String) row[7]);
    }

    Optional<TextTemplate> find(long id) {
        return Optional.ofNullable(em.find(TextTemplate.class, id));
    }

    boolean isOfferedIn(long id, long queueId) {
        return (Boolean) em.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM text_template_queue WHERE template_id = ?1 AND queue_id = ?2)")
                .setParameter(1, id)
                .setParameter(2, queueId)
                .getSingleResult();
    }

    /** As stored now; a change of queues counts as a change of the text. */
    Optional<TextTemplate> findForChange(long id) {
        var found = find(id);
        found.ifPresent(template -> em.lock(template, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return found;
    }

    Optional<TextTemplate> findByName(String name, TemplateKind kind, String language) {
        return em.createQuery(
                        "SELECT t FROM TextTemplate t WHERE LOWER(t.name) = :name AND t.kind = :kind"
                                + " AND t.language = :language",
                        TextTemplate.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    long add(TextTemplate template) {
        em.persist(template);
        em.flush();
        return template.getId();
    }

    void remove(TextTemplate template) {
        em.remove(template);
    }

    /** Past the version: two agents may use the same text at the same moment. */
    void countUse(long id) {
        em.createNativeQuery("UPDATE text_template SET uses = uses + 1 WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** All queues, by name. */
    List<Queue> queues() {
        return em.createQuery("SELECT q FROM Queue q ORDER BY q.name, q.id", Queue.class)
                .setMaxResults(Slice.LARGEST * 10)
                .getResultList();
    }

    Set<Queue> queues(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("SELECT q FROM Queue q WHERE q.id IN :ids", Queue.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    Optional<Queue> queue(long id) {
        return Optional.ofNullable(em.find(Queue.class, id));
    }

    Optional<Ticket> ticket(String number) {
        return em.createQuery(
                        "SELECT t FROM Ticket t JOIN FETCH t.customer JOIN FETCH t.queue LEFT JOIN FETCH t.contact"
                                + " WHERE t.number = :number",
                        Ticket.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Employee employee(long id) {
        return em.find(Employee.class, id);
    }

    Optional<Customer> customer(String number) {
        return em.createQuery("SELECT c FROM Customer c WHERE c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Contact> contact(String login) {
        return em.createQuery("SELECT k FROM Contact k WHERE k.login = :login", Contact.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
