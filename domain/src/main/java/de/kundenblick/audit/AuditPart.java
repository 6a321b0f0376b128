package de.kundenblick.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the audit log, the latest first.
 *
 * @param newer whether there are later entries than these, and older ones
 */
public record AuditPart(List<AuditEntry> entries, boolean newer, boolean older) implements Serializable {
    public static final AuditPart NONE = new AuditPart(List.of(), false, false);

    public AuditPart {
        entries = List.copyOf(entries);
    }

    /** The number of the last one shown, behind which older ones follow; null when there is none. */
    public Long oldest() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1).id();
    }

    public Long newest() {
        return entries.isEmpty() ? null : entries.get(0).id();
    }
}
