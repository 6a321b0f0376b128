package de.kundenblick.account.service;

import de.kundenblick.account.PortalLogin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The passwords of the portal's people. */
@Dependent
class PortalSource {
    @Inject
    PortalLoginRepository logins;

    @Inject
    PortalPeople people;

    @Inject
    Passwords passwords;

    /** Empty when the two do not fit; takes as long for an unknown name. */
    Optional<PortalLogin> prove(String login, String password) {
        var stored = logins.findByLogin(login)
                .filter(found -> found.isEnabled() && found.getPasswordHash() != null)
                .filter(found -> people.of(login).isPresent());
        if (stored.isEmpty()) {
            passwords.pretendToCompare(password);
            return Optional.empty();
        }
        return stored.filter(found -> passwords.matches(password, found.getPasswordHash()));
    }
}
