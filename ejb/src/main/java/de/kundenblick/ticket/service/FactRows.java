package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.JsonRows;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.sla.Course;
import de.kundenblick.ticket.sla.Promise;
import de.kundenblick.ticket.sla.PromiseSet;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.Suspension;
import de.kundenblick.ticket.sla.TargetColumns;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.Targets;
import de.kundenblick.ticket.sla.UpdateRule;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Makes facts about a ticket of what {@link TargetRepository} reads. */
final class FactRows {
    private FactRows() {}

    static TicketFacts facts(Object[] row) {
        List<JsonObject> course = JsonRows.of(row[29]);
        return new TicketFacts(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (Boolean) row[3],
                new PromiseSet(
                        promise(row[4], row[5]),
                        promise(row[6], row[7]),
                        promise(row[8], row[9]),
                        UpdateRule.valueOf((String) row[10]),
                        SolutionRule.valueOf((String) row[11])),
                row[12] == null ? null : number(row[12]),
                new Course(StoredMoment.of(row[13]), messages(course), phases(row, course)),
                told(course),
                new TargetColumns(
                        StoredMoment.of(row[18]),
                        StoredMoment.of(row[19]),
                        StoredMoment.of(row[20]),
                        StoredMoment.of(row[21]),
                        StoredMoment.of(row[22]),
                        StoredMoment.of(row[23]),
                        StoredMoment.of(row[24]),
                        (Boolean) row[25],
                        StoredMoment.of(row[26]),
                        StoredMoment.of(row[27]),
                        (Boolean) row[28]));
    }

    /** What a telephone ticket begins with is what the customer said, whoever typed it in. */
    private static List<Course.Message> messages(List<JsonObject> course) {
        var messages = new ArrayList<Course.Message>();
        for (JsonObject row : course) {
            if (row.getString("kind").equals("MESSAGE")) {
                boolean call = messages.isEmpty() && MessageChannel.PHONE.name().equals(row.getString("channel"));
                MessageSender sender = call ? MessageSender.CUSTOMER : MessageSender.valueOf(row.getString("sender"));
                messages.add(new Course.Message(at(row), sender, row.getBoolean("visible")));
            }
        }
        return messages;
    }

    /** A ticket whose history does not tell how it got into its state has been there since its last change. */
    private static List<Course.Phase> phases(Object[] ticket, List<JsonObject> course) {
        var phases = new ArrayList<Course.Phase>();
        Long last = null;
        for (JsonObject row : course) {
            if (!row.isNull("state")) {
                phases.add(phase(at(row), row.getString("type"), row.getString("suspension")));
                last = JsonRows.number(row, "state");
            }
        }
        if (last == null || last != number(ticket[15])) {
            Instant since = phases.isEmpty() ? StoredMoment.of(ticket[13]) : StoredMoment.of(ticket[14]);
            boolean over = StateType.valueOf((String) ticket[16]).isFinal();
            phases.add(phase(over ? StoredMoment.of(ticket[14]) : since, ticket[16], ticket[17]));
        }
        return phases;
    }

    /** A warning is told when it, or that the target was missed, stands in the history at or after its moment. */
    private static Targets.ToldWarnings told(List<JsonObject> course) {
        var last = new EnumMap<TargetKind, Instant>(TargetKind.class);
        for (JsonObject row : course) {
            for (TargetKind kind : TargetKind.values()) {
                if (row.getString("kind").startsWith(kind.name() + '_')) {
                    last.put(kind, at(row));
                }
            }
        }
        return (kind, warns) -> last.containsKey(kind) && !last.get(kind).isBefore(warns);
    }

    private static Instant at(JsonObject row) {
        return JsonRows.moment(row, "at");
    }

    private static Course.Phase phase(Instant from, Object type, Object suspension) {
        return new Course.Phase(from, StateType.valueOf((String) type), Suspension.valueOf((String) suspension));
    }

    private static Promise promise(Object minutes, Object warning) {
        return minutes == null
                ? null
                : Promise.ofMinutes(
                        ((Number) minutes).intValue(), warning == null ? null : ((Number) warning).intValue());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
