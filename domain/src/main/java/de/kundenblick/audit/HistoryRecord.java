package de.kundenblick.audit;

import java.io.Serializable;

/**
 * A record whose history somebody may read.
 *
 * @param type the kind of record, by the name of its table
 * @param key what users call it
 */
public record HistoryRecord(String type, long id, String key, String title) implements Serializable {}
