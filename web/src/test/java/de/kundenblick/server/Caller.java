package de.kundenblick.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Lets a test call services as somebody; each call is a request of its own, as one from a page would be. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Caller {
    @Inject
    Errand errand;

    @PermitAll
    public <T> T call(Callable<T> work) throws Exception {
        return errand.run(work).get().get();
    }

    /** For work without a result. */
    @PermitAll
    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }
}
