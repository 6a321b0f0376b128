package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.rating.Rating;
import de.kundenblick.ticket.rating.RatingView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class RatingRepository {
    /** What was said is for the contact who said it. */
    private static final String VIEW =
            """
            SELECT t.id, t.number, t.subject, CASE WHEN s.type = 'CLOSED' THEN t.closed_at END,
                CASE WHEN r.contact_id = ? THEN r.stars END, CASE WHEN r.contact_id = ? THEN r.comment END, r.rated_at
            FROM ticket t JOIN ticket_state s ON s.id = t.state_id LEFT JOIN rating r ON r.ticket_id = t.id WHERE\s""";

    /** As long as the ticket is one of the contact's at the portal. */
    private static final String BY_LINK =
            """
            SELECT l.ticket_id, l.contact_id FROM rating_link l JOIN contact k ON k.id = l.contact_id
                JOIN ticket t ON t.id = l.ticket_id AND t.contact_id = k.id
                JOIN contact_customer c ON c.contact_id = k.id AND c.customer_id = t.customer_id
            WHERE l.token_hash = ?1 AND l.expires_at > ?2 AND k.validity = 'VALID' AND k.portal_role <> 'NONE' AND\s"""
                    + PortalScope.SHOWN;

    /** Whoever asked and wants mails about tickets, as long as the ticket is one of the contact's at the portal. */
    private static final String ASKED =
            """
            SELECT k.id, k.email, k.display_name, k.language, t.number, t.subject, t.closed_at
            FROM ticket t JOIN ticket_state s ON s.id = t.state_id JOIN contact k ON k.id = t.contact_id
                JOIN contact_customer c ON c.contact_id = k.id AND c.customer_id = t.customer_id
            WHERE s.type = 'CLOSED' AND t.visible_at IS NOT NULL AND k.validity = 'VALID'
                AND k.notify_tickets AND k.email <> '' AND k.portal_role <> 'NONE'
                AND\s""";

    private static final String TO_ASK = ASKED + "t.id = ?1";

    /** Not once the ticket was opened and closed again, which makes another link. */
    private static final String ASKED_BY_LINK = ASKED
            + "(t.id, k.id, t.closed_at) = (SELECT ticket_id, contact_id, closed_at FROM rating_link WHERE id = ?1)";

    private static final String ADD_LINK =
            """
            INSERT INTO rating_link (id, ticket_id, contact_id, closed_at, token_hash, expires_at)
            VALUES (nextval('id_sequence'), ?1, ?2, ?3, ?4, ?5) ON CONFLICT (ticket_id, closed_at) DO NOTHING RETURNING id
            """;

    @PersistenceContext
    EntityManager em;

    /** Somebody to be asked how content he or she is. */
    record Asked(
            long contactId,
            String email,
            String name,
            String language,
            String number,
            String subject,
            Instant closedAt) {}

    /** What a link leads to. */
    record Target(long ticketId, long contactId) {}

    Optional<RatingView> view(long ticketId, long contactId) {
        return view(new PortalSql().add(VIEW + "t.id = ?", contactId, contactId, ticketId));
    }

    /** Empty for a ticket that is none of the contact's own. */
    Optional<RatingView> view(String number, PortalScope scope) {
        var reader = scope.reader();
        return view(new PortalSql()
                .add(VIEW + "t.number = ? AND ", reader.id(), reader.id(), number)
                .add(scope.own(reader.customerIds())));
    }

    private Optional<RatingView> view(PortalSql sql) {
        return sql.rows(em::createNativeQuery).stream()
                .findFirst()
                .map(row -> new RatingView(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        StoredMoment.of(row[3]),
                        row[4] == null ? 0 : ((Number) row[4]).intValue(),
                        (String) row[5],
                        StoredMoment.of(row[6])));
    }

    Optional<Rating> find(long ticketId) {
        return em.createQuery("SELECT r FROM Rating r WHERE r.ticket.id = :ticket", Rating.class)
                .setParameter("ticket", ticketId)
                .getResultStream()
                .findFirst();
    }

    void add(Rating rating) {
        em.persist(rating);
    }

    Contact contact(long id) {
        return em.find(Contact.class, id);
    }

    Optional<Target> target(String tokenHash, Instant now) {
        return rows(em.createNativeQuery(BY_LINK)
                        .setParameter(1, tokenHash)
                        .setParameter(2, Timestamp.from(now))
                        .getResultList())
                .map(row -> new Target(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    Optional<Asked> toAsk(long ticketId) {
        em.flush();
        return asked(TO_ASK, ticketId);
    }

    /** Empty when the link is of no use any more to whom it was made for. */
    Optional<Asked> askedByLink(long linkId) {
        return asked(ASKED_BY_LINK, linkId);
    }

    private Optional<Asked> asked(String sql, long id) {
        return rows(em.createNativeQuery(sql).setParameter(1, id).getResultList())
                .map(row -> new Asked(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        StoredMoment.of(row[6])));
    }

    /** Empty when one was made for this closing already. */
    Optional<Long> addLink(long ticketId, Asked asked, String tokenHash, Instant expiresAt) {
        List<?> ids = em.createNativeQuery(ADD_LINK)
                .setParameter(1, ticketId)
                .setParameter(2, asked.contactId())
                .setParameter(3, Timestamp.from(asked.closedAt()))
                .setParameter(4, tokenHash)
                .setParameter(5, Timestamp.from(expiresAt))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    void removeLinks(Instant expiredBefore) {
        em.createNativeQuery("DELETE FROM rating_link WHERE expires_at < ?1")
                .setParameter(1, Timestamp.from(expiredBefore))
                .executeUpdate();
    }

    private static Optional<Object[]> rows(List<?> found) {
        return found.stream().map(Object[].class::cast).findFirst();
    }
}
