package de.kundenblick.shared.conflict;

import java.io.Serializable;

/**
 * What a form wants to make of a record.
 *
 * @param version of the record that the form was opened with
 * @param original what the record said then
 * @param mine what the form says
 */
public record Edit(long id, int version, NamedFields original, NamedFields mine) implements Serializable {}
