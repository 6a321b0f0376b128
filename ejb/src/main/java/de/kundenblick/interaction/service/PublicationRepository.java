package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.Recallable;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class PublicationRepository {
    private static final String RECALLABLE =
            """
            SELECT p.entry_id, i.number, coalesce(i.subject, t.name), p.recallable_until,
                (SELECT count(*) FROM mail_outbox o
                 WHERE o.origin = 'publication' AND o.origin_id = p.id AND o.state = 'WAITING')
            FROM publication p JOIN interaction i ON i.id = p.interaction_id JOIN interaction_topic t ON t.id = i.topic_id
            WHERE p.employee_id = ?1 AND p.recallable_until > ?2 AND p.withdrawn_at IS NULL
            ORDER BY p.recallable_until LIMIT 5
            """;

    @PersistenceContext
    EntityManager em;

    Optional<InteractionEntry> find(long entryId) {
        return em.createQuery(
                        """
                        SELECT e FROM InteractionEntry e JOIN FETCH e.interaction i JOIN FETCH i.topic WHERE e.id = :id
                        """,
                        InteractionEntry.class)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst();
    }

    /** As stored now; nobody else changes its interaction until the transaction ends. */
    Optional<InteractionEntry> lock(long entryId) {
        List<?> interactions = em.createNativeQuery("SELECT interaction_id FROM interaction_entry WHERE id = ?1")
                .setParameter(1, entryId)
                .getResultList();
        return interactions.stream()
                .map(id -> em.find(Interaction.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found != null)
                .findFirst()
                .map(locked -> em.find(InteractionEntry.class, entryId))
                .map(found -> {
                    em.refresh(found);
                    return found;
                });
    }

    /** As stored now; nobody else changes it until the transaction ends. */
    Optional<Interaction> lock(String number) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.number = :number", Interaction.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Employee employee(long id) {
        return em.find(Employee.class, id);
    }

    Publication add(Publication publication) {
        em.persist(publication);
        em.flush();
        return publication;
    }

    /** The one by which the entry is published at this moment. */
    Optional<Publication> standing(InteractionEntry entry) {
        return em.createQuery(
                        "SELECT p FROM Publication p WHERE p.entry = :entry AND p.withdrawnAt IS NULL",
                        Publication.class)
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst();
    }

    /** The entry of a publication whose mails carry its files; empty when it was taken back. */
    List<Long> entryWithFiles(long publicationId) {
        return em.createQuery(
                        "SELECT p.entry.id FROM Publication p"
                                + " WHERE p.id = :id AND p.withFiles = TRUE AND p.withdrawnAt IS NULL",
                        Long.class)
                .setParameter("id", publicationId)
                .getResultList();
    }

    /** Whether the mail address is one of the customer's whose interaction it is. */
    boolean isAddressOfCustomer(long publicationId, String address) {
        List<?> alike = em.createNativeQuery(
                        """
                        SELECT k.email FROM publication p JOIN interaction i ON i.id = p.interaction_id
                            JOIN contact_customer m ON m.customer_id = i.customer_id JOIN contact k ON k.id = m.contact_id
                        WHERE p.id = ?1 AND lower(split_part(k.email, '@', 1)) = lower(split_part(?2, '@', 1))
                        """)
                .setParameter(1, publicationId)
                .setParameter(2, address)
                .getResultList();
        return alike.stream()
                .map(written -> MailAddress.usable((String) written))
                .anyMatch(usable -> usable.filter(address::equalsIgnoreCase).isPresent());
    }

    /** What the employee published just now. */
    List<Recallable> recallable(long employeeId, Instant now) {
        List<?> found = em.createNativeQuery(RECALLABLE)
                .setParameter(1, employeeId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Recallable(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        StoredMoment.of(row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** Of all of its entries. */
    List<Long> standingIds(long interactionId) {
        return em.createQuery(
                        "SELECT p.id FROM Publication p WHERE p.interaction.id = :id AND p.withdrawnAt IS NULL",
                        Long.class)
                .setParameter("id", interactionId)
                .getResultList();
    }

    /** Who published it again wants to know who has read it since. */
    void forgetReadings(long entryId) {
        em.createNativeQuery("DELETE FROM portal_reading WHERE entry_id = ?1")
                .setParameter(1, entryId)
                .executeUpdate();
    }

    /** How many contacts have opened it at the portal. */
    int countReadings(long entryId) {
        var count = (Number) em.createNativeQuery("SELECT count(*) FROM portal_reading WHERE entry_id = ?1")
                .setParameter(1, entryId)
                .getSingleResult();
        return count.intValue();
    }

    /** Whether the last entry is the employee's with these words and not older than that. */
    boolean isLastOf(Interaction interaction, Employee employee, String body, Instant since) {
        return em.createQuery(
                        "SELECT e FROM InteractionEntry e WHERE e.interaction = :interaction"
                                + " ORDER BY e.writtenAt DESC, e.id DESC",
                        InteractionEntry.class)
                .setParameter("interaction", interaction)
                .setMaxResults(1)
                .getResultStream()
                .filter(last -> employee.equals(last.getEmployee()))
                .anyMatch(last ->
                        last.getBody().equals(body) && !last.getWrittenAt().isBefore(since));
    }
}
