package de.kundenblick.exchange.service;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** A file as rows of cells, read from the front to the end and never held as a whole. */
interface Table extends Closeable {
    /** @param line where it begins in the file, from 1 */
    record Row(long line, List<String> cells) {}

    /** None comes twice. */
    List<String> headers();

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws de.kundenblick.exchange.FileRefusedException when the file cannot be read any further
     */
    Optional<Row> next();
}
