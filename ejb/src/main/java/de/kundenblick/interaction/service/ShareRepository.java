package de.kundenblick.interaction.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Validity;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.interaction.ShareRow;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class ShareRepository {
    private static final String ROWS =
            """
            SELECT s.id, k.login, k.display_name, f.name,
                k.validity = 'VALID' AND coalesce(l.enabled AND NOT l.suspended, false), e.name, s.expires_at
            FROM record_share s JOIN contact k ON k.id = s.contact_id JOIN customer f ON f.id = k.main_customer_id
                LEFT JOIN portal_login l ON l.id = k.portal_login_id LEFT JOIN employee e ON e.id = s.shared_by_id
            WHERE s.%s = ?1 AND s.expires_at > ?2 ORDER BY k.display_name, s.id
            """;

    private static final String OF_INTERACTION = ROWS.formatted("interaction_id");
    private static final String OF_TICKET = ROWS.formatted("ticket_id");

    @PersistenceContext
    EntityManager em;

    /** As stored now; nobody else shares it until the transaction ends. */
    <T extends BaseEntity> Optional<T> lock(Class<T> record, long id) {
        return Optional.ofNullable(em.find(record, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Interaction> interaction(String number) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.number = :number", Interaction.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether anything of it is published. */
    boolean isInteractionVisible(long id) {
        return isVisible("SELECT visible_at IS NOT NULL FROM interaction WHERE id = ?1", id);
    }

    /** Whether there is any message that the customer sees. */
    boolean isTicketVisible(long id) {
        return isVisible("SELECT visible_at IS NOT NULL FROM ticket WHERE id = ?1", id);
    }

    private boolean isVisible(String sql, long id) {
        return (Boolean) em.createNativeQuery(sql).setParameter(1, id).getSingleResult();
    }

    /** Only one who is valid. */
    Optional<Contact> contact(String login) {
        return em.createQuery(
                        "SELECT k FROM Contact k WHERE lower(k.login) = lower(:login) AND k.validity = :valid",
                        Contact.class)
                .setParameter("login", login)
                .setParameter("valid", Validity.VALID)
                .getResultStream()
                .findFirst();
    }

    Optional<RecordShare> find(Interaction interaction, Contact contact) {
        return em.createQuery(
                        "SELECT s FROM RecordShare s WHERE s.interaction = :record AND s.contact = :contact",
                        RecordShare.class)
                .setParameter("record", interaction)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    Optional<RecordShare> find(Ticket ticket, Contact contact) {
        return em.createQuery(
                        "SELECT s FROM RecordShare s WHERE s.ticket = :record AND s.contact = :contact",
                        RecordShare.class)
                .setParameter("record", ticket)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    RecordShare add(RecordShare share) {
        em.persist(share);
        em.flush();
        return share;
    }

    /** At once, so that another one can take its place. */
    void remove(RecordShare share) {
        em.remove(share);
        em.flush();
    }

    /** Of one interaction, expired ones as well. */
    List<Long> idsOfInteraction(long id) {
        return em.createQuery("SELECT s.id FROM RecordShare s WHERE s.interaction.id = :id", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<ShareRow> ofInteraction(long id, Instant now) {
        return rows(OF_INTERACTION, id, now);
    }

    List<ShareRow> ofTicket(long id, Instant now) {
        return rows(OF_TICKET, id, now);
    }

    /** False when it is gone, or another record's. */
    boolean endOfInteraction(long id, long interactionId) {
        return em.createQuery("DELETE FROM RecordShare s WHERE s.id = :id AND s.interaction.id = :record")
                        .setParameter("id", id)
                        .setParameter("record", interactionId)
                        .executeUpdate()
                > 0;
    }

    /** False when it is gone, or another record's. */
    boolean endOfTicket(long id, long ticketId) {
        return em.createQuery("DELETE FROM RecordShare s WHERE s.id = :id AND s.ticket.id = :record")
                        .setParameter("id", id)
                        .setParameter("record", ticketId)
                        .executeUpdate()
                > 0;
    }

    private List<ShareRow> rows(String sql, long id, Instant now) {
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new ShareRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        (String) row[5],
                        StoredMoment.of(row[6])))
                .toList();
    }
}
