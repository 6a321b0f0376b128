package de.kundenblick.customer;

import de.kundenblick.shared.conflict.NamedFields;
import java.io.Serializable;
import java.util.Map;

/**
 * One of the records that are to be merged.
 *
 * @param key number of a customer, login of a contact
 * @param children how much hangs on the record, by the column that points to it, as in {@code ticket.customer_id}
 */
public record MergeSide(long id, int version, String key, String name, NamedFields fields, Map<String, Long> children)
        implements Serializable {}
