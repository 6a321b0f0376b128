package de.kundenblick.shared.conflict;

import java.util.function.Consumer;

/** Settles an edit against what is stored. */
public final class Edits {
    private Edits() {}

    /**
     * Stores the edit, together with what somebody else changed meanwhile in other fields. The caller holds the record's
     * lock, so that what is stored stays what it is.
     *
     * @param version of the record as it is stored
     * @param store takes the values that are to be stored; not called in a conflict
     */
    public static Outcome settle(
            Edit edit, int version, NamedFields stored, LastChange last, Consumer<NamedFields> store) {
        if (edit.version() == version) {
            store.accept(edit.mine());
            return new Outcome.Saved(edit.mine(), null, null);
        }
        var fields = ThreeWay.of(edit.original(), stored, edit.mine());
        if (fields.isCollision()) {
            return new Outcome.Conflict(fields, version, last);
        }
        var merged = fields.merged();
        store.accept(merged);
        boolean nothingOfTheirs = fields.named(FieldDiff.Kind.THEIRS).isEmpty();
        return nothingOfTheirs ? new Outcome.Saved(merged, null, null) : new Outcome.Saved(merged, fields, last);
    }
}
