package de.kundenblick.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Keeps several calls in one transaction, and so on one connection. */
@Stateless
public class OneTransaction {
    @PermitAll
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
