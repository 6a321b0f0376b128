package de.kundenblick.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Runs a caller's work on a thread of its own, because what beans remember during a request ends with it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Errand {
    /** What came of the work; a refusal is handed over as it is, without what the container would wrap around it. */
    public record Outcome<T>(T result, Exception refusal) {
        T get() throws Exception {
            if (refusal != null) {
                throw refusal;
            }
            return result;
        }
    }

    @Asynchronous
    public <T> Future<Outcome<T>> run(Callable<T> work) {
        try {
            return new AsyncResult<>(new Outcome<>(work.call(), null));
        } catch (Exception refused) {
            return new AsyncResult<>(new Outcome<>(null, refused));
        }
    }
}
