package de.kundenblick.customer.intranet;

import de.kundenblick.customer.MergeSide;
import de.kundenblick.shared.web.ConflictForm.FieldNames;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** A field of records that are to be merged: what each of them says, and whose value counts. */
public class MergeLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final ArrayList<String> values = new ArrayList<>();
    private final boolean different;
    private long choice;

    private MergeLine(String name, List<MergeSide> sides, FieldNames names) {
        this.name = name;
        label = names.label(name);
        sides.forEach(side -> values.add(names.value(name, side.fields().get(name))));
        different =
                sides.stream().map(side -> side.fields().get(name)).distinct().count() > 1;
        choice = sides.stream()
                .filter(side -> side.fields().get(name) != null)
                .findFirst()
                .orElse(sides.get(0))
                .id();
    }

    /** The fields in which at least one of the records says something. */
    static List<MergeLine> of(List<MergeSide> sides, FieldNames names) {
        var fields = new LinkedHashSet<String>();
        sides.forEach(side -> fields.addAll(side.fields().values().keySet()));
        return fields.stream()
                .filter(field ->
                        sides.stream().map(side -> side.fields().get(field)).anyMatch(Objects::nonNull))
                .map(field -> new MergeLine(field, sides, names))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    /** In the order of the records. */
    public List<String> getValues() {
        return values;
    }

    /** Whether there is anything to choose. */
    public boolean isDifferent() {
        return different;
    }

    /** The id of the record whose value counts; at first the first one that has any. */
    public long getChoice() {
        return choice;
    }

    public void setChoice(long choice) {
        this.choice = choice;
    }
}
