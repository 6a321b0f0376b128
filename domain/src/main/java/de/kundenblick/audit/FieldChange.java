package de.kundenblick.audit;

import java.io.Serializable;

/**
 * What became of one field. What was referred to is named as users call it.
 *
 * @param column as the database calls it
 * @param before null when it was empty, and for records that are new
 * @param after null when it is empty, and for records that are gone
 */
public record FieldChange(String column, String before, String after) implements Serializable {}
