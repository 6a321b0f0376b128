package de.kundenblick.customer;

import java.io.Serializable;
import java.util.Map;

/**
 * What is to be merged into what.
 *
 * @param versions the versions of all records as they were shown, by their ids, the survivor's included
 * @param choices the ids of the records whose values are taken, by the names of the fields; otherwise the survivor's
 */
public record MergeOrder(RecordKind kind, long survivorId, Map<Long, Integer> versions, Map<String, Long> choices)
        implements Serializable {

    public MergeOrder {
        versions = Map.copyOf(versions);
        choices = Map.copyOf(choices);
        if (!versions.containsKey(survivorId) || versions.size() < 2) {
            throw new IllegalArgumentException("Nothing to merge into " + survivorId + ": " + versions);
        }
    }
}
