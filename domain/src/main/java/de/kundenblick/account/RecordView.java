package de.kundenblick.account;

import de.kundenblick.shared.Json;
import java.time.Instant;
import java.util.Collection;

/**
 * An employee opened the page of a record.
 *
 * @param recordId of a record of that kind
 */
public record RecordView(long employeeId, Kind kind, long recordId, Instant at) {
    /** What can be opened. */
    public enum Kind {
        TICKET,
        CUSTOMER,
        INTERACTION
    }

    /** As statements take them: an array with employee, kind, record and at. */
    public static String json(Collection<RecordView> views) {
        var rows = Json.createArrayBuilder();
        views.forEach(view -> rows.add(Json.createObjectBuilder()
                .add("employee", view.employeeId())
                .add("kind", view.kind().name())
                .add("record", view.recordId())
                .add("at", view.at().toString())));
        return rows.build().toString();
    }
}
