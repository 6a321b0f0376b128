package de.kundenblick.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/** Gives every round of a job a request of its own, as beans expect it that remember something during a request. */
@ApplicationScoped
public class JobRunner {
    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
