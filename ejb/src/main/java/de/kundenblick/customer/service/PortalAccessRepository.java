package de.kundenblick.customer.service;

import de.kundenblick.account.LoginThrottle;
import de.kundenblick.customer.PortalAccessState;
import de.kundenblick.customer.PortalAccessView;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.PortalWishes;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

@Dependent
class PortalAccessRepository {
    private static final String VIEW =
            """
            SELECT k.login, k.display_name, k.email, k.validity, k.portal_role, k.notify_messages, k.notify_tickets,
                k.language, l.login, l.enabled, l.password_hash IS NOT NULL, l.active_since, s.signed_in_at,
                (SELECT max(a.expires_at) FROM account_link a
                    WHERE a.portal_login_id = l.id AND a.used_at IS NULL AND a.purpose = 'INVITATION'
                    AND a.expires_at > ?2),
                EXISTS (SELECT FROM second_step t WHERE t.portal_login_id = l.id AND t.confirmed_at IS NOT NULL),
                EXISTS (SELECT FROM login_attempt f WHERE f.site = 'PORTAL' AND f.login = l.login AND f.failed_at > ?3
                    GROUP BY f.address HAVING count(*) >= ?4)
            FROM contact k LEFT JOIN portal_login l ON l.id = k.portal_login_id
            LEFT JOIN portal_sign_in s ON s.portal_login_id = l.id
            WHERE lower(k.login) = ?1
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    Optional<PortalAccessView> find(String contactLogin) {
        var now = clock.instant();
        return em.createNativeQuery(VIEW)
                .setParameter(1, contactLogin.trim().toLowerCase(Locale.ROOT))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(LoginThrottle.WINDOW)))
                .setParameter(4, LoginThrottle.FAILURES_PER_LOGIN)
                .getResultStream()
                .map(row -> view((Object[]) row))
                .findFirst();
    }

    private static PortalAccessView view(Object[] row) {
        boolean valid = row[3].equals("VALID");
        var invitedUntil = StoredMoment.of(row[13]);
        return new PortalAccessView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                valid,
                state(valid, row, invitedUntil),
                (String) row[8],
                invitedUntil,
                StoredMoment.of(row[11]),
                StoredMoment.of(row[12]),
                (Boolean) row[15],
                (Boolean) row[14],
                new PortalWishes(
                        PortalRole.valueOf((String) row[4]), (Boolean) row[5], (Boolean) row[6], (String) row[7]));
    }

    private static PortalAccessState state(boolean valid, Object[] row, Instant invitedUntil) {
        boolean used = row[8] != null && (Boolean) row[10];
        if (row[8] != null && !(Boolean) row[9]) {
            return PortalAccessState.DEACTIVATED;
        }
        if (!valid && (used || invitedUntil != null)) {
            return PortalAccessState.SUSPENDED;
        }
        return used
                ? PortalAccessState.ACTIVE
                : invitedUntil != null ? PortalAccessState.INVITED : PortalAccessState.NONE;
    }
}
