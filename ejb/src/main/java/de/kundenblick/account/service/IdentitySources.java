package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.SignInUnavailableException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks the places that may know an employee, one after the other, until one does. */
@Dependent
class IdentitySources {
    /** An employee, and by which way the password was found to fit. */
    record Proven(Employee employee, Way way) {}

    @Inject
    EmployeeRepository employees;

    @Inject
    DirectorySource directory;

    @Inject
    LocalSource local;

    @Inject
    Passwords passwords;

    /** @throws SignInUnavailableException when a place that may know better does not answer, and no other one knows */
    Optional<Proven> prove(String login, String password) {
        var stored = employees.findByLogin(login);
        if (password.isEmpty() || stored.filter(found -> !found.isEnabled()).isPresent()) {
            passwords.pretendToCompare(password);
            return Optional.empty();
        }
        SignInUnavailableException unavailable = null;
        for (var source : List.of(directory, local)) {
            try {
                var proven =
                        source.answersFor(stored) ? source.prove(login, password, stored) : Optional.<Employee>empty();
                if (proven.isPresent()) {
                    return proven.filter(Employee::isEnabled).map(employee -> new Proven(employee, source.way()));
                }
            } catch (SignInUnavailableException noAnswer) {
                unavailable = noAnswer;
            }
        }
        if (unavailable != null) {
            throw unavailable;
        }
        return Optional.empty();
    }
}
