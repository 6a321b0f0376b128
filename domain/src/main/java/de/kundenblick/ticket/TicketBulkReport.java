package de.kundenblick.ticket;

import java.io.Serializable;
import java.util.List;

/**
 * What came of an action on many tickets.
 *
 * @param done how many tickets took it
 * @param refused those that did not and stay as they are, in the order of their numbers
 */
public record TicketBulkReport(int done, List<Refused> refused) implements Serializable {
    /**
     * A ticket that stays as it is.
     *
     * @param key of the text that says why
     * @param parameters of that text
     */
    public record Refused(String number, String key, List<String> parameters) implements Serializable {
        /** Takes a copy: a refusal does not change. */
        public Refused {
            parameters = List.copyOf(parameters);
        }
    }

    /** Takes a copy: a report does not change. */
    public TicketBulkReport {
        refused = List.copyOf(refused);
    }
}
