package de.kundenblick.shared.service;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.record.NamedDetails;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How records of one kind are read and written.
 *
 * @param details a record of values that {@link de.kundenblick.shared.conflict.NamedFields} can take apart
 * @param make a new one that has nothing but its name
 * @param store writes all details
 */
public record RecordKind<E extends BaseEntity, D extends Record & NamedDetails>(
        Class<E> type, Class<D> details, Function<E, D> read, Function<String, E> make, BiConsumer<E, D> store) {}
