package de.kundenblick.exchange.service;

import de.kundenblick.exchange.RejectedRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Undoes an import, the latest records first. Where the database refuses some records because others refer to them, they
 * are halved until the one is found that has to stay.
 */
@Dependent
class UndoPass {
    private static final int BATCH = 200;
    private static final String BROKEN_RULE = "23";
    private static final String NOT_UNIQUE = "23505";

    @Inject
    UndoBatch batch;

    /** @return false when it was broken off */
    boolean go(long importId, BooleanSupplier stopping) {
        for (Trace.Type type : Trace.Type.values()) {
            for (var next = batch.next(importId, type, BATCH);
                    !next.isEmpty();
                    next = batch.next(importId, type, BATCH)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                undo(importId, type, next);
            }
        }
        return true;
    }

    private void undo(long importId, Trace.Type type, List<Trace.Stored> records) {
        try {
            batch.undo(importId, type, records);
        } catch (PersistenceException | TransactionalException failure) {
            var state = brokenRule(failure).orElseThrow(() -> failure);
            if (records.size() == 1) {
                var record = records.get(0);
                batch.keep(
                        importId,
                        type,
                        record,
                        state.equals(NOT_UNIQUE) ? RejectedRow.taken(record.key()) : RejectedRow.inUse(record.key()));
                return;
            }
            int half = records.size() / 2;
            undo(importId, type, records.subList(0, half));
            undo(importId, type, records.subList(half, records.size()));
        }
    }

    /** The state by which the database tells which of its rules does not allow it; empty for every other failure. */
    private static Optional<String> brokenRule(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith(BROKEN_RULE)) {
                return Optional.of(refused.getSQLState());
            }
        }
        return Optional.empty();
    }
}
