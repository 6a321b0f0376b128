package de.kundenblick.customer.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;

/** What merging contacts does with names and ways into the portal. */
@Dependent
class ContactLoginRepository {
    @PersistenceContext
    EntityManager em;

    void takeOver(long survivorId, long loserId) {
        em.flush();
        query(
                        """
                        UPDATE portal_login SET suspended = true, version = version + 1 WHERE id =
                            (SELECT l.portal_login_id FROM contact l JOIN contact s ON s.id = ?
                             WHERE l.id = ? AND s.portal_login_id IS NOT NULL)
                        """,
                        survivorId,
                        loserId)
                .executeUpdate();
        var own = query("SELECT portal_login_id FROM contact WHERE id = ?", loserId)
                .getSingleResult();
        query("UPDATE contact SET portal_login_id = NULL WHERE id = ?", loserId).executeUpdate();
        if (own != null) {
            query("UPDATE contact SET portal_login_id = ? WHERE id = ? AND portal_login_id IS NULL", own, survivorId)
                    .executeUpdate();
        }
    }

    void addFormer(long contactId, String login) {
        query("DELETE FROM contact_former_login WHERE lower(login) = lower(CAST(? AS text))", login)
                .executeUpdate();
        query("INSERT INTO contact_former_login (contact_id, login) VALUES (?, ?)", contactId, login)
                .executeUpdate();
    }

    boolean isEmailTaken(long mergeId) {
        return is(
                """
                SELECT count(*) FROM record_merge m JOIN contact k ON lower(k.email) = lower(m.loser ->> 'email')
                WHERE m.id = ?
                """,
                mergeId);
    }

    boolean hasCustomer(long mergeId) {
        return is(
                """
                SELECT count(*) FROM record_merge m
                JOIN customer c ON c.id = CAST(m.loser ->> 'main_customer_id' AS bigint) WHERE m.id = ?
                """,
                mergeId);
    }

    /** The customer that the former main customer was merged into. */
    @SuppressWarnings("unchecked")
    Optional<Long> heirOfCustomer(long mergeId) {
        return query(
                        """
                        SELECT h.customer_id FROM record_merge m JOIN record_merge h
                            ON h.loser_id = CAST(m.loser ->> 'main_customer_id' AS bigint)
                        WHERE m.id = ? AND h.kind = 'CUSTOMER' AND h.undone_at IS NULL ORDER BY h.merged_at DESC
                        """,
                        mergeId)
                .getResultStream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    /** The survivor gives up the way into the portal that it took over. */
    void handBack(long mergeId, long survivorId) {
        query(
                        """
                        UPDATE contact SET portal_login_id = NULL WHERE id = ? AND portal_login_id =
                            (SELECT CAST(loser ->> 'portal_login_id' AS bigint) FROM record_merge WHERE id = ?)
                        """,
                        survivorId,
                        mergeId)
                .executeUpdate();
    }

    /** The way into the portal is open again, for whoever is valid. */
    void admit(long contactId) {
        query(
                        """
                        UPDATE portal_login l SET suspended = k.validity <> 'VALID', version = l.version + 1
                        FROM contact k WHERE k.portal_login_id = l.id AND k.id = ?
                        """,
                        contactId)
                .executeUpdate();
    }

    private boolean is(String counted, long id) {
        return ((Number) query(counted, id).getSingleResult()).longValue() > 0;
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
