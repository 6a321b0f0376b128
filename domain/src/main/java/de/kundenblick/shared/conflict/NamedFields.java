package de.kundenblick.shared.conflict;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a record says, by the names of its fields and in their order; empty fields are null. */
public record NamedFields(Map<String, Serializable> values) implements Serializable {

    public NamedFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All components of the record; each has to be serializable. */
    public static NamedFields of(Record source) {
        var values = new LinkedHashMap<String, Serializable>();
        for (RecordComponent component : source.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), (Serializable)
                        component.getAccessor().invoke(source));
            } catch (IllegalAccessException | InvocationTargetException notReadable) {
                throw new IllegalArgumentException(component.toString(), notReadable);
            }
        }
        return new NamedFields(values);
    }

    /** The record whose components have the values of the fields of their names. */
    public <R extends Record> R as(Class<R> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var arguments = Arrays.stream(components)
                .map(component -> get(component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException doesNotFit) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + " can be made of " + values, doesNotFit);
        }
    }

    /** Null when the field is empty or unknown. */
    public Serializable get(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return (String) values.get(name);
    }

    /** As if there were no such field. */
    public NamedFields without(String name) {
        var left = new LinkedHashMap<>(values);
        left.remove(name);
        return new NamedFields(left);
    }

    /** With another value of one field. */
    public NamedFields with(String name, Serializable value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new NamedFields(changed);
    }
}
