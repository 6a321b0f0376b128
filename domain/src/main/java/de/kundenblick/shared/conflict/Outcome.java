package de.kundenblick.shared.conflict;

import java.io.Serializable;

/** What became of an {@link Edit}. */
public sealed interface Outcome extends Serializable {

    /**
     * Everything is stored.
     *
     * @param stored what the record says now
     * @param merged the changes of both when somebody else had changed other fields, otherwise null
     * @param theirs who that was, otherwise null
     */
    record Saved(NamedFields stored, ThreeWay merged, LastChange theirs) implements Outcome {}

    /**
     * Nothing is stored: both changed the same field.
     *
     * @param version of the record as it is now
     */
    record Conflict(ThreeWay fields, int version, LastChange theirs) implements Outcome {}
}
