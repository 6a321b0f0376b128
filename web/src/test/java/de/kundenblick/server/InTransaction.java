package de.kundenblick.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Runs what has no transaction of its own, such as machinery that services and jobs use; nobody is the caller. */
@ApplicationScoped
public class InTransaction {
    @Transactional(rollbackOn = Exception.class)
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    /** For work without a result. */
    @Transactional(rollbackOn = Exception.class)
    public void run(Work work) throws Exception {
        work.run();
    }
}
