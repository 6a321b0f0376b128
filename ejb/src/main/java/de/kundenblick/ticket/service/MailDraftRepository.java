package de.kundenblick.ticket.service;

import de.kundenblick.ticket.mail.DraftRow;
import de.kundenblick.ticket.mail.MailDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Mails that are being written, each employee's own. */
@Dependent
class MailDraftRepository {
    private static final String ROWS =
            """
            SELECT NEW de.kundenblick.ticket.mail.DraftRow(
                d.id, d.act, t.number, d.messageId, d.toList, d.subject, d.savedAt, d.heldUntil,
                d.returned)
            FROM MailDraft d LEFT JOIN d.ticket t
            WHERE d.employee.id = :employee
            """;

    @PersistenceContext
    EntityManager em;

    MailDraft add(MailDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    Optional<MailDraft> find(long employeeId, String key) {
        return em.createQuery(
                        "SELECT d FROM MailDraft d WHERE d.employee.id = :employee AND d.key = :key", MailDraft.class)
                .setParameter("employee", employeeId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<MailDraft> find(long employeeId, long id) {
        return em.createQuery(
                        "SELECT d FROM MailDraft d WHERE d.employee.id = :employee AND d.id = :id", MailDraft.class)
                .setParameter("employee", employeeId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Waits for whoever is about to send the same. */
    Optional<MailDraft> lock(long employeeId, String key) {
        return em.createQuery(
                        "SELECT d FROM MailDraft d WHERE d.employee.id = :employee AND d.key = :key", MailDraft.class)
                .setParameter("employee", employeeId)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Waits for whoever is about to send it, or to take it back. */
    Optional<MailDraft> lock(long id) {
        return em.createQuery("SELECT d FROM MailDraft d WHERE d.id = :id", MailDraft.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(MailDraft draft) {
        em.remove(draft);
    }

    /** Nothing happens when there is none. */
    void remove(long employeeId, String key) {
        find(employeeId, key == null ? "" : key).ifPresent(em::remove);
    }

    /** The latest first. */
    List<DraftRow> list(long employeeId, int most) {
        return em.createQuery(ROWS + " ORDER BY d.savedAt DESC, d.id DESC", DraftRow.class)
                .setParameter("employee", employeeId)
                .setMaxResults(most)
                .getResultList();
    }

    List<DraftRow> ofTicket(long employeeId, long ticketId) {
        return em.createQuery(ROWS + " AND t.id = :ticket ORDER BY d.savedAt DESC, d.id DESC", DraftRow.class)
                .setParameter("employee", employeeId)
                .setParameter("ticket", ticketId)
                .getResultList();
    }
}
