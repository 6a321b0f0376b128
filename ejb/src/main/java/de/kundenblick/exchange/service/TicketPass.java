package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportCounts;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.TicketFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through a file of tickets. It is always read from its beginning, because rows of one ticket may stand anywhere;
 * tickets that are written already are found unchanged.
 */
@Dependent
class TicketPass {
    @Inject
    ImportFiles files;

    @Inject
    ImportBatch batch;

    @Inject
    ImportSteps steps;

    /** @param teamIds the teams that may see the queues that are new */
    Passage.End go(ImportView run, Passage passage, Set<Long> teamIds) {
        var settings = run.settings();
        var format = TicketFormat.of(settings);
        try {
            Path folder = Files.createTempDirectory("kundenblick-import");
            Path path = folder.resolve("file.csv");
            try (var content = files.content(run.id())) {
                Files.copy(content, path);
                var file = new TicketFile(path, Charset.forName(settings.encoding()), format);
                var outcome = new Outcome(run, format, passage, teamIds);
                new TicketRows(folder, file, Files.size(path), format).feed(outcome);
                outcome.store();
                fillCells(run);
                return outcome.end;
            } finally {
                Files.deleteIfExists(path);
                Files.delete(folder);
            }
        } catch (IOException diskFails) {
            throw new UncheckedIOException(diskFails);
        }
    }

    /** Adds to the rejected rows what stands in the file, which is read once more for it. */
    private void fillCells(ImportView run) throws IOException {
        var issues = steps.issues(run.id(), ImportIssue.Kind.REJECTED, 0, 0, ImportLimits.BATCH);
        if (issues.isEmpty()) {
            return;
        }
        var settings = run.settings();
        try (Table table = files.table(run.id(), false, settings.encoding(), settings.delimiter())) {
            var row = table.next();
            while (!issues.isEmpty()) {
                Map<Long, List<String>> cells = new HashMap<>();
                for (ImportIssue issue : issues) {
                    while (row.isPresent() && row.get().line() < issue.row().line()) {
                        row = table.next();
                    }
                    row.filter(same -> same.line() == issue.row().line())
                            .ifPresent(same -> cells.put(issue.id(), same.cells()));
                }
                steps.fillCells(cells);
                var last = issues.get(issues.size() - 1);
                issues = steps.issues(
                        run.id(), ImportIssue.Kind.REJECTED, last.row().line(), last.id(), ImportLimits.BATCH);
            }
        }
    }

    /** Writes what was read, or says what would be written. */
    private final class Outcome implements TicketRows.Sink {
        private final ImportView run;
        private final TicketFormat format;
        private final Passage passage;
        private final Set<Long> teamIds;
        private final List<RejectedRow> rejected = new ArrayList<>();
        private long strayRows;
        private Passage.End end = Passage.End.COMPLETE;

        Outcome(ImportView run, TicketFormat format, Passage passage, Set<Long> teamIds) {
            this.run = run;
            this.format = format;
            this.passage = passage;
            this.teamIds = teamIds;
        }

        @Override
        public void read() {
            // Counted when something has come of it.
        }

        @Override
        public void stray(RejectedRow row) {
            strayRows++;
            rejected(row);
        }

        @Override
        public void rejected(RejectedRow row) {
            rejected.add(row);
            if (rejected.size() == ImportLimits.BATCH) {
                store();
            }
        }

        void store() {
            if (!rejected.isEmpty()) {
                var counts = new ImportCounts();
                counts.addDone(strayRows);
                batch.count(run.id(), counts, rejected);
                rejected.clear();
                strayRows = 0;
            }
        }

        @Override
        public boolean take(List<ImportedTicket> tickets, long rows) {
            if (passage.stopping().getAsBoolean()) {
                end = Passage.End.BROKEN_OFF;
            } else if (!goesOn(tickets, rows)) {
                end = Passage.End.CANCELLED;
            }
            return end == Passage.End.COMPLETE;
        }

        private boolean goesOn(List<ImportedTicket> tickets, long rows) {
            if (passage.writes()) {
                return batch.write(run.id(), format, tickets, teamIds, rows);
            }
            var counts = batch.attempt(format, tickets);
            counts.addDone(rows);
            return batch.count(run.id(), counts, List.of());
        }
    }
}
