package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.Employee;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks whoever is signed in for the password once more, before something that a stolen session must not do. */
@Dependent
class OwnPassword {
    @Inject
    GuardedTries tries;

    @Inject
    IdentitySources sources;

    @Inject
    PortalSource portal;

    /**
     * @throws PasswordRefusedException when it is wrong
     * @throws LoginRefusedException after too many wrong ones
     */
    void confirm(Account me, String password) {
        tries.hear(me.site(), me.getLogin(), ownAddress(me), () -> fits(me, password))
                .orElseThrow(PasswordRefusedException::wrong);
    }

    private Optional<?> fits(Account me, String password) {
        return me instanceof Employee ? sources.prove(me.getLogin(), password) : portal.prove(me.getLogin(), password);
    }

    /** Guesses in a stolen session count together, wherever they come from, and keep nobody from signing in. */
    static String ownAddress(Account me) {
        return "session of " + me.getId();
    }
}
