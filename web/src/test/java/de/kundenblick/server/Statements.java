package de.kundenblick.server;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what the application sends to the database, by what its driver says about itself. What jobs ask meanwhile in
 * threads of their own does not count.
 */
public final class Statements extends Handler {
    private static final String EXECUTION = "simple execute";
    private static final String JOBS = "kundenblick-job-";

    /** Where the driver's message names the flags, and those of what ends a transaction: no results, no metadata. */
    private static final int FLAGS = 3;

    private static final int ENDS_TRANSACTION = 4 | 2;

    private final AtomicInteger count = new AtomicInteger();

    private Statements() {}

    /** How many statements the work executes, those that begin and end transactions left out. */
    public static int during(Callable<?> work) throws Exception {
        var driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        var counter = new Statements();
        Level before = driver.getLevel();
        boolean told = driver.getUseParentHandlers();
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(counter);
        try {
            work.call();
            return counter.count.get();
        } finally {
            driver.removeHandler(counter);
            driver.setUseParentHandlers(told);
            driver.setLevel(before);
        }
    }

    @Override
    public void publish(LogRecord logged) {
        boolean byJob = Thread.currentThread().getName().startsWith(JOBS);
        if (logged.getMessage().contains(EXECUTION) && !byJob && !endsTransaction(logged)) {
            count.incrementAndGet();
        }
    }

    private static boolean endsTransaction(LogRecord logged) {
        int flags = ((Number) logged.getParameters()[FLAGS]).intValue();
        return (flags & ENDS_TRANSACTION) == ENDS_TRANSACTION;
    }

    @Override
    public void flush() {
        // Counts at once.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
