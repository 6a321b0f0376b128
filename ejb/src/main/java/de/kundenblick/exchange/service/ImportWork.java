package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportRun;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts the jobs of imports, and looks into their files. */
@Dependent
class ImportWork {
    private static final int SHOWN = 5;
    private static final int SEARCHED = 1_000;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 60;

    @Inject
    ImportUpload uploads;

    @Inject
    ImportFiles files;

    @Inject
    ExchangeRepository stored;

    @Inject
    Jobs jobs;

    @Inject
    CheckJob checkJob;

    @Inject
    ImportJob importJob;

    @Inject
    UndoJob undoJob;

    @Inject
    Clock clock;

    long upload(ImportKind kind, long employeeId, ZoneId zone, String fileName, InputStream content) {
        return uploads.take(kind, employeeId, zone, fileName, content);
    }

    List<String> ticketStates() {
        return stored.states().stream().map(TicketState::getName).toList();
    }

    boolean isCustomer(String number) {
        return !stored.customers(CustomerImport.lower(List.of(number))).isEmpty();
    }

    void check(ImportRun run) {
        jobs.start(checkJob, JobKey.of(run));
    }

    void start(ImportRun run) {
        jobs.start(importJob, JobKey.of(run));
    }

    void undo(ImportRun run) {
        jobs.start(undoJob, JobKey.of(run));
    }

    /** An import that has not begun needs nobody to end it. */
    void stop(ImportRun run) {
        if (run.getState() == ImportState.WAITING) {
            run.end(ImportState.CANCELLED, null, clock.instant());
        }
    }

    ImportPreview preview(ImportView run, String encoding, String delimiter) {
        try (Table table = files.table(run.id(), run.ofCards(), encoding, delimiter)) {
            var headers = table.headers();
            var rows = new ArrayList<List<String>>();
            var words = new LinkedHashMap<String, Set<String>>();
            headers.forEach(header -> words.put(header, new LinkedHashSet<>()));
            int count = 0;
            for (var row = next(table); row.isPresent() && count < SEARCHED; row = next(table)) {
                count++;
                var cells = row.get().cells();
                if (rows.size() < SHOWN) {
                    rows.add(filled(cells, headers.size()));
                }
                for (int i = 0; i < Math.min(cells.size(), headers.size()); i++) {
                    collect(words, headers.get(i), cells.get(i).strip());
                }
            }
            Map<String, List<String>> lists = new LinkedHashMap<>();
            words.forEach((header, found) -> lists.put(header, List.copyOf(found)));
            return new ImportPreview(headers, rows, lists);
        } catch (IOException neverFromTheDatabase) {
            throw new UncheckedIOException(neverFromTheDatabase);
        }
    }

    /** A file that breaks off is shown until there; the check says why. */
    private static Optional<Table.Row> next(Table table) {
        try {
            return table.next();
        } catch (FileRefusedException broken) {
            return Optional.empty();
        }
    }

    private static void collect(Map<String, Set<String>> words, String header, String word) {
        var found = words.get(header);
        if (!word.isEmpty() && word.length() <= LONGEST_WORD && found.size() < MOST_WORDS) {
            found.add(word);
        }
    }

    private static List<String> filled(List<String> cells, int width) {
        var all = new ArrayList<String>(cells.subList(0, Math.min(cells.size(), width)));
        while (all.size() < width) {
            all.add("");
        }
        return List.copyOf(all);
    }
}
