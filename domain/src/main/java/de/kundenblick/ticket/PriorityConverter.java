package de.kundenblick.ticket;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores priorities by their level, so that the database sorts them. */
@Converter(autoApply = true)
public class PriorityConverter implements AttributeConverter<Priority, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Priority priority) {
        return priority == null ? null : priority.level();
    }

    @Override
    public Priority convertToEntityAttribute(Integer level) {
        return level == null ? null : Priority.ofLevel(level);
    }
}
