package de.kundenblick.shared.conflict;

import java.io.Serializable;
import java.util.Objects;

/**
 * One field of a record as it was when the form was opened, as it is stored now, and as the form has it.
 *
 * @param field the field's name
 * @param original what the form showed first, like the others null when it was empty
 */
public record FieldDiff(String field, Serializable original, Serializable theirs, Serializable mine)
        implements Serializable {

    /** Who changed the field. */
    public enum Kind {
        UNCHANGED,
        MINE,
        THEIRS,
        /** Both, to the same value. */
        AGREED,
        /** Both, to different values: somebody has to choose. */
        COLLISION
    }

    public Kind kind() {
        if (Objects.equals(theirs, mine)) {
            return Objects.equals(original, mine) ? Kind.UNCHANGED : Kind.AGREED;
        }
        if (Objects.equals(original, theirs)) {
            return Kind.MINE;
        }
        return Objects.equals(original, mine) ? Kind.THEIRS : Kind.COLLISION;
    }

    /** Whether the two differ, so that one of them has to give way. */
    public boolean isOpen() {
        return !Objects.equals(theirs, mine);
    }

    /** What goes without asking: the only change there is; mine where both changed it. */
    public Serializable obvious() {
        return kind() == Kind.THEIRS ? theirs : mine;
    }
}
