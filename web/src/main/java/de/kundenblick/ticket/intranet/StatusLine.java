package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.TicketSelection;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** A number of tickets and what it counts; the lines below the escalated ones add up to all. */
public record StatusLine(TicketSelection selection, long count, long all) implements Serializable {
    private static final List<TicketSelection> LINES = List.of(
            TicketSelection.ESCALATED,
            TicketSelection.UNFINISHED,
            TicketSelection.PENDING_AUTO,
            TicketSelection.CLOSED,
            TicketSelection.REMOVED,
            TicketSelection.MERGED,
            TicketSelection.ALL);

    /** Shown only when there is something to count. */
    private static final Set<TicketSelection> RARE =
            EnumSet.of(TicketSelection.PENDING_AUTO, TicketSelection.REMOVED, TicketSelection.MERGED);

    private static final List<TicketSelection> HEAD = List.of(TicketSelection.ESCALATED, TicketSelection.UNFINISHED);

    static List<StatusLine> of(ToLongFunction<TicketSelection> count) {
        long all = Math.max(1, count.applyAsLong(TicketSelection.ALL));
        Stream<StatusLine> lines = LINES.stream().map(each -> new StatusLine(each, count.applyAsLong(each), all));
        return lines.filter(line -> line.count() > 0 || !RARE.contains(line.selection()))
                .toList();
    }

    static List<StatusLine> ofHead(ToLongFunction<TicketSelection> count) {
        long all = count.applyAsLong(TicketSelection.ALL);
        return HEAD.stream()
                .map(each -> new StatusLine(each, count.applyAsLong(each), all))
                .toList();
    }

    /** The style of the number: late is bad, the rest is neutral. */
    public String tone() {
        return selection == TicketSelection.ESCALATED && count > 0 ? "bad" : "";
    }
}
