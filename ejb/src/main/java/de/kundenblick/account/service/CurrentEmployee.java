package de.kundenblick.account.service;

import de.kundenblick.account.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The employee who is asking, with all preferences, read by one query when first needed in a request. */
@RequestScoped
public class CurrentEmployee {
    @Inject
    SecurityContext security;

    @Inject
    EmployeeRepository employees;

    private SignedInEmployee employee;

    /** @throws IllegalStateException when no employee is signed in */
    public SignedInEmployee get() {
        return find().orElseThrow(() -> new IllegalStateException("No employee is signed in"));
    }

    /** Empty for visitors and for contacts at the portal. */
    public Optional<SignedInEmployee> find() {
        if (employee == null) {
            Principal caller = security.getCallerPrincipal();
            if (caller == null) {
                return Optional.empty();
            }
            employee = employees.findSignedIn(caller.getName()).orElse(null);
        }
        return Optional.ofNullable(employee);
    }

    public long id() {
        return get().id();
    }

    public Preferences preferences() {
        return get().preferences();
    }

    /** Lets the next question read the stored state again, after a preference was changed. */
    public void forget() {
        employee = null;
    }
}
