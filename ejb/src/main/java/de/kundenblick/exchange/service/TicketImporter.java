package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.TicketFormat;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Imports tickets from a file at once and without a trace, as the start of the application does. Run again, after it was
 * killed or with a longer version of the file, it adds what is new.
 */
@Dependent
public class TicketImporter {
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
            Path path = folder.resolve("file.csv");
            try {
                Files.copy(content, path);
                var file = new TicketFile(path, charset, format);
                var outcome = new Outcome(format, teamIds, progress);
                long read = new TicketRows(folder, file, Files.size(path), format).feed(outcome);
                return new ImportResult(
                        read, outcome.written, outcome.rejected, outcome.sorted(), file.ignoredColumns());
            } finally {
                Files.deleteIfExists(path);
                Files.delete(folder);
            }
        } catch (IOException diskFails) {
            throw new UncheckedIOException(diskFails);
        }
    }

    /** Counts all and keeps the first of the rejected rows. */
    private final class Outcome implements TicketRows.Sink {
        private final TicketFormat format;
        private final Set<Long> teamIds;
        private final ImportProgress progress;
        private final List<RejectedRow> rows = new ArrayList<>();
        private WriteCounts written = WriteCounts.NONE;
        private long rejected;

        Outcome(TicketFormat format, Set<Long> teamIds, ImportProgress progress) {
            this.format = format;
            this.teamIds = teamIds;
            this.progress = progress;
        }

        @Override
        public void read() {
            progress.read();
        }

        @Override
        public void stray(RejectedRow row) {
            progress.read();
            progress.done(1);
            rejected(row);
        }

        @Override
        public void rejected(RejectedRow row) {
            rejected++;
            if (rows.size() < ImportResult.LISTED) {
                rows.add(row);
            }
        }

        @Override
        public boolean take(List<ImportedTicket> tickets, long rowCount) {
            if (!tickets.isEmpty()) {
                written = written.plus(batch.write(format, tickets, teamIds));
            }
            progress.done(rowCount);
            return true;
        }

        List<RejectedRow> sorted() {
            return rows.stream()
                    .sorted(Comparator.comparingLong(RejectedRow::line))
                    .toList();
        }
    }
}
