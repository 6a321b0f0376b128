package de.kundenblick.exchange.service;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows that is written as the rows come, without keeping them. */
public interface TableFile extends Closeable {
    /** What a cell holds, as far as files have to know. */
    enum Kind {
        TEXT,
        PHONE,
        NUMBER
    }

    /** Called first. */
    void header(List<String> names) throws IOException;

    void row(List<String> cells) throws IOException;

    /** Completes the file; without it the file is broken, which is right for one that was not written to its end. */
    void finish() throws IOException;
}
