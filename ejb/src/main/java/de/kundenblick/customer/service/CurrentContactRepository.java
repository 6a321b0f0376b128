package de.kundenblick.customer.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.PortalSwitches;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.SignedInContact.Membership;
import de.kundenblick.customer.Validity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class CurrentContactRepository {
    private static final String FIND =
            """
            SELECT k.id, k.login, k.display_name, k.email, k.portal_role, k.language, k.time_zone,
                   c.id, c.number, c.name,
                   (SELECT p.value FROM preference p
                    WHERE p.employee_id IS NULL AND p.team_id IS NULL AND p.name = ?2), k.theme
            FROM portal_login l
            JOIN contact k ON k.portal_login_id = l.id
            LEFT JOIN contact_customer m ON m.contact_id = k.id
            LEFT JOIN customer c ON c.id = m.customer_id
            WHERE l.login = ?1 AND l.enabled AND NOT l.suspended AND k.validity = 'VALID'
            ORDER BY c.id = k.main_customer_id DESC, c.name, c.id
            """;

    @PersistenceContext
    EntityManager em;

    Optional<SignedInContact> find(String login) {
        List<?> found = em.createNativeQuery(FIND)
                .setParameter(1, login)
                .setParameter(2, PortalSwitches.COMPANY_VIEW)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = (Object[]) found.get(0);
        var role = PortalRole.valueOf((String) row[4]);
        return Optional.of(new SignedInContact(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                found.stream()
                        .map(Object[].class::cast)
                        .filter(line -> line[7] != null)
                        .map(line -> new Membership(((Number) line[7]).longValue(), (String) line[8], (String) line[9]))
                        .toList(),
                role == PortalRole.COMPANY && !PortalSwitches.OFF.equals(row[10]),
                role == PortalRole.NONE,
                Optional.ofNullable((String) row[5]).map(Locale::forLanguageTag),
                row[6] == null ? Preferences.DEFAULT_ZONE : ZoneId.of((String) row[6]),
                Optional.ofNullable((String) row[11])));
    }

    /** Of contacts with one of these addresses, who may sign in. */
    List<String> logins(Collection<String> addresses) {
        return em.createQuery(
                        """
                        SELECT l.login FROM Contact k JOIN k.portalLogin l
                        WHERE LOWER(k.email) IN :addresses AND k.validity = :valid ORDER BY k.id
                        """,
                        String.class)
                .setParameter("addresses", addresses)
                .setParameter("valid", Validity.VALID)
                .getResultList();
    }

    /** Whose login it is, whether let in or not. */
    Optional<Contact> findByLogin(String login) {
        return em.createQuery("SELECT k FROM Contact k WHERE k.portalLogin.login = :login", Contact.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<Instant> signedInAt(long contactId) {
        return em.createNativeQuery(
                        """
                        SELECT s.signed_in_at FROM contact k JOIN portal_sign_in s ON s.portal_login_id = k.portal_login_id
                        WHERE k.id = ?
                        """)
                .setParameter(1, contactId)
                .getResultStream()
                .map(at -> ((Timestamp) at).toInstant())
                .findFirst();
    }

    Contact entity(long id) {
        return em.find(Contact.class, id);
    }
}
