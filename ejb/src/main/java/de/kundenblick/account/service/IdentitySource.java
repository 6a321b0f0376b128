package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.SignInUnavailableException;
import java.util.Optional;

/** A place that knows employees and their passwords. Asked outside of transactions. */
interface IdentitySource {
    Way way();

    /** @param stored whom the database has under the login; empty when nobody */
    boolean answersFor(Optional<Employee> stored);

    /**
     * @param password never empty
     * @return the employee as stored from now on; empty when the two do not fit
     * @throws SignInUnavailableException when the place cannot be asked now
     */
    Optional<Employee> prove(String login, String password, Optional<Employee> stored);
}
