package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * A group of a report.
 *
 * @param key what the filter of the list calls it; of a month its first day
 * @param name as somebody named it; null for what the program names
 * @param internal those of which nothing is published
 * @param unfinished those that are not closed
 * @param due those whose follow-up is today or was before
 */
public record ReportRow(String key, String name, long interactions, long internal, long unfinished, long due)
        implements Serializable {}
