package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SourceRow;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.TicketHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes tickets out of a file of any size: first the whole file is read, and refused if it cannot be. */
class TicketRows {
    private static final int BATCH = 200;

    /** What becomes of what was read. */
    interface Sink {
        /** A row was read that belongs to a ticket. */
        void read();

        /** A row was read that belongs to none. */
        void stray(RejectedRow row);

        /** Nothing can be made of a row of a ticket. */
        void rejected(RejectedRow row);

        /**
         * @param rows that the tickets were made of, with those that are rejected
         * @return false to read no further
         */
        boolean take(List<ImportedTicket> tickets, long rows);
    }

    private final Path folder;
    private final TicketFile file;
    private final long size;
    private final TicketFormat format;

    /** @param folder for what cannot stay in memory */
    TicketRows(Path folder, TicketFile file, long size, TicketFormat format) {
        this.folder = folder;
        this.file = file;
        this.size = size;
        this.format = format;
    }

    /**
     * @return how many rows the file has
     * @throws de.kundenblick.exchange.FileRefusedException when the file as a whole cannot be read
     */
    long feed(Sink sink) throws IOException {
        try (var parts = new Partitions(folder, size)) {
            long read = file.read(
                    row -> {
                        sink.read();
                        parts.add(row);
                    },
                    sink::stray);
            parts.finish();
            boolean goesOn = true;
            for (int part = 0; goesOn && part < parts.count(); part++) {
                goesOn = feed(parts.tickets(part), sink);
            }
            return read;
        }
    }

    private boolean feed(Collection<List<SourceRow>> tickets, Sink sink) {
        var next = new ArrayList<ImportedTicket>();
        long rows = 0;
        for (List<SourceRow> ticket : tickets) {
            var reading = TicketHistory.read(format, ticket.get(0).get(TicketField.KEY), ticket);
            reading.rejected().forEach(sink::rejected);
            reading.ticket().ifPresent(next::add);
            rows += ticket.size();
            if (next.size() == BATCH) {
                if (!sink.take(next, rows)) {
                    return false;
                }
                rows = 0;
                next.clear();
            }
        }
        return sink.take(next, rows);
    }
}
