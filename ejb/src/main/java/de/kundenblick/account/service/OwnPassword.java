package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks whoever is signed in for the password once more, before something that a stolen session must not do. */
@Dependent
class OwnPassword {
    @Inject
    GuardedTries tries;

    @Inject
    IdentitySources sources;

    /**
     * @throws PasswordRefusedException when it is wrong
     * @throws LoginRefusedException after too many wrong ones
     */
    void confirm(Employee me, String password) {
        tries.hear(Site.INTRANET, me.getLogin(), ownAddress(me), () -> sources.prove(me.getLogin(), password))
                .orElseThrow(PasswordRefusedException::wrong);
    }

    /** Guesses in a stolen session count together, wherever they come from, and keep nobody from signing in. */
    static String ownAddress(Employee me) {
        return "session of " + me.getId();
    }
}
