package de.kundenblick.exchange.service;

import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.FieldCheck;
import de.kundenblick.exchange.FieldType;
import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.SeenKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/** Goes through a file of customers or contacts, batch by batch. */
@Dependent
class RecordPass {
    @Inject
    ImportFiles files;

    @Inject
    ImportBatch batch;

    @Inject
    Validator validator;

    /** @param behind line of the last row that is dealt with already */
    Passage.End go(ImportView run, Passage passage, long behind) {
        var settings = run.settings();
        try (Table table = files.table(run.id(), run.ofCards(), settings.encoding(), settings.delimiter())) {
            var check = new FieldCheck(run.kind(), settings, table.headers(), this::hasShape);
            var work = new Workshop(settings, check, new SeenKeys(), new SeenKeys(), passage.writes());
            var rows = new ArrayList<Table.Row>();
            long count = 0;
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                if (++count > ImportLimits.MOST_ROWS) {
                    throw FileRefusedException.tooManyRows(ImportLimits.MOST_ROWS);
                }
                if (row.get().line() <= behind) {
                    remember(run.kind(), work, row.get());
                    continue;
                }
                rows.add(row.get());
                if (rows.size() == ImportLimits.BATCH) {
                    if (passage.stopping().getAsBoolean()) {
                        return Passage.End.BROKEN_OFF;
                    }
                    if (!batch.take(run.id(), run.kind(), work, rows)) {
                        return Passage.End.CANCELLED;
                    }
                    rows.clear();
                }
            }
            return rows.isEmpty() || batch.take(run.id(), run.kind(), work, rows)
                    ? Passage.End.COMPLETE
                    : Passage.End.CANCELLED;
        } catch (IOException neverFromTheDatabase) {
            throw new UncheckedIOException(neverFromTheDatabase);
        }
    }

    private static void remember(ImportKind kind, Workshop work, Table.Row row) {
        work.check().read(row.line(), row.cells()).row().ifPresent(known -> {
            if (kind == ImportKind.CUSTOMERS) {
                CustomerImport.remember(work, known);
            } else {
                ContactImport.remember(work, known);
            }
        });
    }

    private boolean hasShape(FieldType type, String text) {
        String property = type == FieldType.EMAIL ? "email" : "website";
        return validator.validateValue(Customer.class, property, text).isEmpty();
    }
}
