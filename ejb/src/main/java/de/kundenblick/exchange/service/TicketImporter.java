package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SourceRow;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.TicketHistory;
import de.kundenblick.exchange.WriteCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Imports tickets from a file of any size: first the whole file is read and refused if it cannot be, then its tickets
 * are written in batches. Run again, after it was killed or with a longer version of the file, it adds what is new.
 * For callers without a login, such as the start of the application; pages ask {@link TicketImportService}.
 */
@Dependent
public class TicketImporter {
    private static final int BATCH = 200;

    @Inject
    TicketBatch batch;

    /**
     * @param teamIds the teams that may see the queues that are new
     * @throws de.kundenblick.exchange.FileRefusedException when the file as a whole cannot be read; nothing is written
     */
    public ImportResult run(
            InputStream content, Charset charset, TicketFormat format, Set<Long> teamIds, ImportProgress progress) {
        try {
            Path folder = Files.createTempDirectory("kundenblick-import");
            Path file = folder.resolve("file.csv");
            try {
                Files.copy(content, file);
                return run(folder, new TicketFile(file, charset, format), Files.size(file), format, teamIds, progress);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException diskFails) {
            throw new UncheckedIOException(diskFails);
        }
    }

    private ImportResult run(
            Path folder, TicketFile file, long size, TicketFormat format, Set<Long> teamIds, ImportProgress progress)
            throws IOException {
        var rejected = new Rejections();
        try (var parts = new Partitions(folder, size)) {
            long read = file.read(
                    row -> {
                        progress.read();
                        parts.add(row);
                    },
                    row -> {
                        progress.read();
                        progress.done(1);
                        rejected.add(row);
                    });
            parts.finish();
            var written = WriteCounts.NONE;
            for (int part = 0; part < parts.count(); part++) {
                written = written.plus(write(parts.tickets(part), format, teamIds, rejected, progress));
            }
            return new ImportResult(read, written, rejected.count, rejected.sorted(), file.ignoredColumns());
        }
    }

    private WriteCounts write(
            Collection<List<SourceRow>> tickets,
            TicketFormat format,
            Set<Long> teamIds,
            Rejections rejected,
            ImportProgress progress) {
        var written = WriteCounts.NONE;
        var next = new ArrayList<ImportedTicket>();
        long rows = 0;
        for (List<SourceRow> ticket : tickets) {
            var reading = TicketHistory.read(format, ticket.get(0).get(TicketField.KEY), ticket);
            reading.rejected().forEach(rejected::add);
            reading.ticket().ifPresent(next::add);
            rows += ticket.size();
            if (next.size() == BATCH) {
                written = written.plus(batch.write(format, next, teamIds));
                progress.done(rows);
                rows = 0;
                next.clear();
            }
        }
        if (!next.isEmpty()) {
            written = written.plus(batch.write(format, next, teamIds));
        }
        progress.done(rows);
        return written;
    }

    /** Counts all and keeps the first. */
    private static final class Rejections {
        private final List<RejectedRow> rows = new ArrayList<>();
        private long count;

        void add(RejectedRow row) {
            count++;
            if (rows.size() < ImportResult.LISTED) {
                rows.add(row);
            }
        }

        List<RejectedRow> sorted() {
            return rows.stream()
                    .sorted(Comparator.comparingLong(RejectedRow::line))
                    .toList();
        }
    }
}
