package de.kundenblick.job.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/**
 * Gives every round of a job the surroundings of an application's code, whatever thread it runs on, and a request of its
 * own, as beans expect it that remember something during a request.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {
    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
