package de.kundenblick.audit;

/**
 * Fired as an event by whoever does something that leaves no trace in a record, as an export does, and is to be found in
 * the audit log all the same. Who did it, when and from where is added by the log. Changes of records need no event.
 *
 * @param type the kind of record, as the area calls it: {@code customer}, {@code contact} …
 * @param key what users call the record, as in a customer number; null when it was none in particular
 * @param detail what else is worth knowing, as in the filter and the number of rows of an export; null when nothing is
 */
public record Audited(AuditAction action, String type, String key, String detail) {}
