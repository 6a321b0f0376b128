package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.SignInReported.Way;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The passwords that Kundenblick keeps itself. Nobody is told by the time of the answer whether a name is known here. */
@Dependent
class LocalSource implements IdentitySource {
    @Inject
    Passwords passwords;

    @Inject
    LocalLoginRule rule;

    @Override
    public Way way() {
        return Way.PASSWORD;
    }

    @Override
    public boolean answersFor(Optional<Employee> stored) {
        return true;
    }

    @Override
    public Optional<Employee> prove(String login, String password, Optional<Employee> stored) {
        var own = stored.filter(found -> found.isLocal() && found.getPasswordHash() != null);
        if (own.isEmpty()) {
            passwords.pretendToCompare(password);
            return Optional.empty();
        }
        return own.filter(employee -> passwords.matches(password, employee.getPasswordHash()))
                .filter(rule::allows);
    }
}
