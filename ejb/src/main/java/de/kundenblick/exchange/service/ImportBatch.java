package de.kundenblick.exchange.service;

import de.kundenblick.exchange.CheckedRow;
import de.kundenblick.exchange.ImportCounts;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.TicketsWritten;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some rows of a file, what came of them, and how far the import is: all in one transaction. */
@Dependent
class ImportBatch {
    @Inject
    ImportRepository imports;

    @Inject
    ExchangeRepository stored;

    @Inject
    InsertRepository inserts;

    @Inject
    TraceRepository traces;

    @Inject
    NumberSeries numbers;

    @Inject
    Event<TicketsWritten> written;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** @return false when somebody has asked to stop, and nothing was done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(long importId, ImportKind kind, Workshop work, List<Table.Row> rows) {
        var run = imports.hold(importId).filter(held -> !held.isStopAsked());
        if (run.isEmpty()) {
            return false;
        }
        var result = new BatchResult();
        var checked = new ArrayList<CheckedRow>();
        for (Table.Row row : rows) {
            var reading = work.check().read(row.line(), row.cells());
            reading.row().ifPresent(checked::add);
            reading.fault().ifPresent(fault -> result.reject(fault, row.cells()));
        }
        importer(kind, work, result).take(checked);
        stored.flush();
        traces.add(importId, result.traces);
        imports.addIssues(importId, result.issues);
        result.counts.addDone(rows.size());
        run.get().advance(result.counts, rows.get(rows.size() - 1).line(), clock.instant());
        return true;
    }

    private RowImport importer(ImportKind kind, Workshop work, BatchResult result) {
        return kind == ImportKind.CUSTOMERS
                ? new CustomerImport(stored, inserts, numbers, work, result)
                : new ContactImport(stored, inserts, new RowCustomers(stored, numbers, work, result), work, result);
    }

    /** Writes tickets and what they need. @return false when somebody has asked to stop, and nothing was done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean write(long importId, TicketFormat format, List<ImportedTicket> tickets, Set<Long> teamIds, long rows) {
        var run = imports.hold(importId).filter(held -> !held.isStopAsked());
        if (run.isEmpty()) {
            return false;
        }
        var made = new ArrayList<Trace>();
        var counts = new ImportCounts();
        var writer = writer(format, tickets, teamIds, made);
        counts.addWritten(writer.write(tickets));
        counts.addDone(rows);
        traces.add(importId, made);
        written.fire(new TicketsWritten(writer.unsettledIds()));
        run.get().advance(counts, 0, clock.instant());
        return true;
    }

    /** Says what would be written: it is, and taken back at the end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportCounts attempt(TicketFormat format, List<ImportedTicket> tickets) {
        var written = writer(format, tickets, Set.of(), new ArrayList<>()).write(tickets);
        transaction.setRollbackOnly();
        var counts = new ImportCounts();
        counts.addWritten(written.ofTicketsOnly());
        return counts;
    }

    private TicketWriter writer(
            TicketFormat format, List<ImportedTicket> tickets, Set<Long> teamIds, List<Trace> made) {
        stored.waitForOtherImports();
        var people = new BatchCustomers(stored, tickets, made);
        return new TicketWriter(stored, numbers, format, people, teamIds, made);
    }

    /** @return false when somebody has asked to stop, and nothing was done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean count(long importId, ImportCounts counts, List<RejectedRow> rejected) {
        var run = imports.hold(importId).filter(held -> !held.isStopAsked());
        if (run.isEmpty()) {
            return false;
        }
        imports.addIssues(
                importId,
                rejected.stream()
                        .map(row -> ImportIssue.of(ImportIssue.Kind.REJECTED, row, List.of()))
                        .toList());
        counts.addRejected(rejected.size());
        run.get().advance(counts, 0, clock.instant());
        return true;
    }
}
