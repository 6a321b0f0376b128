package de.kundenblick.shared.web;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.FieldDiff;
import de.kundenblick.shared.conflict.LastChange;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome.Conflict;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets the second of two people who changed a record choose, field by field. Any page with a form may show it. */
public class ConflictForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Says what fields are called and how their values are shown. */
    public interface FieldNames {
        String label(String field);

        String value(String field, Serializable value);
    }

    /** Whose value is stored. */
    public enum Side {
        THEIRS,
        MINE
    }

    private final Conflict conflict;
    private final List<Line> lines;

    public ConflictForm(Conflict conflict, FieldNames names) {
        this.conflict = conflict;
        lines = conflict.fields().open().stream()
                .map(field -> new Line(field, names))
                .toList();
    }

    /** What was chosen, as a change of what is stored now. */
    public Edit edit(long id) {
        var chosen = new LinkedHashMap<String, Serializable>();
        lines.forEach(line -> chosen.put(line.field.field(), line.chosen()));
        return new Edit(id, conflict.version(), theirs(), conflict.fields().resolved(chosen));
    }

    private NamedFields theirs() {
        return conflict.fields().theirs();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Who changed the record. */
    public LastChange getOther() {
        return conflict.theirs();
    }

    public Side[] getSides() {
        return Side.values();
    }

    /** A field on which the two differ. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final FieldDiff field;
        private final String label;
        private final String original;
        private final String theirs;
        private final String mine;
        private Side choice;

        Line(FieldDiff field, FieldNames names) {
            this.field = field;
            label = names.label(field.field());
            original = names.value(field.field(), field.original());
            theirs = names.value(field.field(), field.theirs());
            mine = names.value(field.field(), field.mine());
            choice = switch (field.kind()) {
                case THEIRS -> Side.THEIRS;
                case MINE -> Side.MINE;
                default -> null;
            };
        }

        Serializable chosen() {
            return choice == Side.THEIRS ? field.theirs() : field.mine();
        }

        /** Both changed it, so that somebody has to choose. */
        public boolean isCollision() {
            return field.kind() == FieldDiff.Kind.COLLISION;
        }

        public String getName() {
            return field.field();
        }

        public String getLabel() {
            return label;
        }

        public String getOriginal() {
            return original;
        }

        public String getTheirs() {
            return theirs;
        }

        public String getMine() {
            return mine;
        }

        public Side getChoice() {
            return choice;
        }

        public void setChoice(Side choice) {
            this.choice = choice;
        }
    }
}
