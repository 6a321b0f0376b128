package de.kundenblick.shared.conflict;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record that two people changed at once, field by field. All three sides name the same fields; a field that one of
 * them does not name is empty there.
 */
public record ThreeWay(List<FieldDiff> fields) implements Serializable {

    public ThreeWay {
        fields = List.copyOf(fields);
    }

    /** In the order of the fields of my side. */
    public static ThreeWay of(NamedFields original, NamedFields theirs, NamedFields mine) {
        var names = new LinkedHashMap<String, Serializable>(mine.values());
        theirs.values().forEach(names::putIfAbsent);
        original.values().forEach(names::putIfAbsent);
        return new ThreeWay(names.keySet().stream()
                .map(name -> new FieldDiff(name, original.get(name), theirs.get(name), mine.get(name)))
                .toList());
    }

    /** Whether a field was changed by both, to different values. */
    public boolean isCollision() {
        return !named(FieldDiff.Kind.COLLISION).isEmpty();
    }

    /** The names of the fields of a kind. */
    public List<String> named(FieldDiff.Kind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .map(FieldDiff::field)
                .toList();
    }

    /** The fields that differ between the two, those first that somebody has to choose. */
    public List<FieldDiff> open() {
        return fields.stream()
                .filter(FieldDiff::isOpen)
                .sorted((one, other) -> Boolean.compare(
                        other.kind() == FieldDiff.Kind.COLLISION, one.kind() == FieldDiff.Kind.COLLISION))
                .toList();
    }

    /** What is stored now. */
    public NamedFields theirs() {
        var values = new LinkedHashMap<String, Serializable>();
        fields.forEach(field -> values.put(field.field(), field.theirs()));
        return new NamedFields(values);
    }

    /** Every change of both; where they collide, mine. */
    public NamedFields merged() {
        return resolved(Map.of());
    }

    /** @param chosen the values of fields that somebody decided on; the others as in {@link #merged} */
    public NamedFields resolved(Map<String, ? extends Serializable> chosen) {
        var values = new LinkedHashMap<String, Serializable>();
        fields.forEach(field -> values.put(
                field.field(), chosen.containsKey(field.field()) ? chosen.get(field.field()) : field.obvious()));
        return new NamedFields(values);
    }
}
