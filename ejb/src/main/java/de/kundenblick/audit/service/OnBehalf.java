package de.kundenblick.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * For jobs, which have no caller: whatever is changed meanwhile stands in the audit log as done by the employee who asked
 * for it.
 */
@ApplicationScoped
public class OnBehalf {
    private static final ThreadLocal<String> OF_THREAD = new ThreadLocal<>();

    /** @param login the employee's; null when nobody asked for it */
    public <T> T of(String login, Supplier<T> work) {
        String before = OF_THREAD.get();
        OF_THREAD.set(login);
        try {
            return work.get();
        } finally {
            OF_THREAD.set(before);
        }
    }

    Optional<String> current() {
        return Optional.ofNullable(OF_THREAD.get());
    }
}
