package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** The stored account of whoever is asking, at either site. */
@Dependent
class OwnAccount {
    private static final String PORTAL = Site.PORTAL.segment() + ':';

    @Inject
    SecurityContext security;

    @Inject
    Accounts accounts;

    @Inject
    AccountLinks links;

    Account get() {
        String name = security.getCallerPrincipal().getName();
        return name.startsWith(PORTAL)
                ? accounts.find(Site.PORTAL, name.substring(PORTAL.length())).orElseThrow()
                : accounts.find(Site.INTRANET, name).orElseThrow();
    }

    /**
     * Also ends links that would set another one.
     *
     * @return empty when the password is no longer the old one
     */
    Optional<Account> changePassword(Account me, String oldHash, String newHash) {
        var changed = accounts.changePassword(me, oldHash, newHash);
        changed.ifPresent(links::endAll);
        return changed;
    }
}
