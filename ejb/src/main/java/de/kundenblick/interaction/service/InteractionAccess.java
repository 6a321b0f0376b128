package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionNumbers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the caller of a service takes in hand. */
@Dependent
class InteractionAccess {
    @Inject
    InteractionWorkRepository stored;

    @Inject
    EmployeeService employees;

    @Inject
    CurrentEmployee current;

    /**
     * An interaction as stored now; nobody else changes it until the transaction ends.
     *
     * @throws InteractionNotFoundException when it is gone
     */
    Interaction lock(String number) {
        return stored.lock(InteractionNumbers.of(number)).orElseThrow(() -> new InteractionNotFoundException(number));
    }

    Employee me() {
        return employees.reference(current.id());
    }
}
