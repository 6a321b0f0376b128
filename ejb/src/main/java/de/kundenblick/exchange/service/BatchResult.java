package de.kundenblick.exchange.service;

import de.kundenblick.exchange.CheckedRow;
import de.kundenblick.exchange.ImportCounts;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.shared.BaseEntity;
import java.util.ArrayList;
import java.util.List;

/** What comes of a batch of rows, as it is stored with the batch. */
class BatchResult {
    final ImportCounts counts = new ImportCounts();
    final List<ImportIssue> issues = new ArrayList<>();
    final List<Trace> traces = new ArrayList<>();

    void reject(CheckedRow row, RejectedRow why) {
        reject(why, row.cells());
    }

    void reject(RejectedRow why, List<String> cells) {
        counts.addRejected(1);
        issues.add(ImportIssue.of(ImportIssue.Kind.REJECTED, why, cells));
    }

    void duplicate(CheckedRow row, RejectedRow why) {
        counts.addDuplicate();
        issues.add(ImportIssue.of(ImportIssue.Kind.DUPLICATE, why, row.cells()));
    }

    void created(Trace.Type type, BaseEntity record, String key) {
        traces.add(Trace.created(type, record, key));
    }

    void inserted(Trace.Type type, long id, String key) {
        traces.add(Trace.inserted(type, id, key));
    }

    void changed(Trace.Type type, BaseEntity record, String key, String before) {
        traces.add(Trace.changed(type, record, key, before));
    }
}
