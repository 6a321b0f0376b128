package de.kundenblick.exchange;

import java.util.concurrent.atomic.AtomicLong;

/** How far an import is, readable from another thread while it runs. */
public class ImportProgress {
    private final AtomicLong rowsRead = new AtomicLong();
    private final AtomicLong rowsDone = new AtomicLong();

    public void read() {
        rowsRead.incrementAndGet();
    }

    public void done(long rows) {
        rowsDone.addAndGet(rows);
    }

    /** Grows while the file is read, before anything is written. */
    public long rowsRead() {
        return rowsRead.get();
    }

    /** Rows that are imported or rejected for good; equals {@link #rowsRead} at the end. */
    public long rowsDone() {
        return rowsDone.get();
    }
}
