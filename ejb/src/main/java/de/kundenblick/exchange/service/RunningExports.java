package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ExportBusyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Counts exports, each of which holds a connection as long as the reader's network takes. */
@ApplicationScoped
public class RunningExports {
    /** Of the 24 connections that a node has. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    void begin() {
        if (!places.tryAcquire()) {
            throw new ExportBusyException();
        }
    }

    void end() {
        places.release();
    }
}
