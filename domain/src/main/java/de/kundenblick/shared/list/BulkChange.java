package de.kundenblick.shared.list;

import java.io.Serializable;

/**
 * One field of many records set to one value.
 *
 * @param field what is set, as the list's service calls it
 * @param value the new value; null to empty the field
 */
public record BulkChange(String field, String value) implements Serializable {
    /**
     * What comes of it, or came.
     *
     * @param changed got the value
     * @param same had it already
     * @param conflicts were changed or removed by somebody else after they had been selected, and stay as they are
     */
    public record Outcome(int changed, int same, int conflicts) implements Serializable {
        public int total() {
            return changed + same + conflicts;
        }
    }
}
