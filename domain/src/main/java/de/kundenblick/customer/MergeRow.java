package de.kundenblick.customer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A merge as a line of a list.
 *
 * @param loserKey number or login that the merged record had
 * @param survivorKey what the record is called that has taken everything over
 * @param undoneAt null unless it was undone
 * @param purgedAt null as long as it can be undone
 */
public record MergeRow(
        long id,
        RecordKind kind,
        String loserKey,
        String loserName,
        String survivorKey,
        String survivorName,
        Instant mergedAt,
        String mergedBy,
        Instant undoneAt,
        String undoneBy,
        Instant purgedAt)
        implements Serializable {

    public boolean isUndoable() {
        return undoneAt == null && purgedAt == null;
    }
}
