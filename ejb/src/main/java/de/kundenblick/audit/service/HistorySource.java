package de.kundenblick.audit.service;

import de.kundenblick.audit.HistoryRecord;
import java.util.Optional;

/**
 * Implemented by an area for each kind of record whose history is shown beside the record: to whoever may read the record
 * anyway, but without the addresses that changes came from.
 */
public interface HistorySource {
    /** By the name of the table. */
    String type();

    /** What one needs to read records of this kind at all. */
    String permission();

    /** The record that users call so; empty when there is none or the caller may not read it. */
    Optional<HistoryRecord> find(String key);
}
