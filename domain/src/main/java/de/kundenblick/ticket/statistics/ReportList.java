package de.kundenblick.ticket.statistics;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.TicketLists;
import java.time.LocalDate;

/** Leads from a number of a report to the list of exactly the tickets that it counts. */
public final class ReportList {
    private final ReportQuestion question;

    public ReportList(ReportQuestion question) {
        this.question = question;
    }

    /** @param row of a group, a piece, or all */
    public String address(ReportRow row, ReportColumn column) {
        return "/intranet/ticket/search?" + state(row, column).query(TicketLists.TICKETS);
    }

    public ListState state(ReportRow row, ReportColumn column) {
        var state = question.tickets();
        if (row.key() != null) {
            state = limited(state, row);
        }
        for (var filter : column.filters().entrySet()) {
            state = state.with(filter.getKey(), filter.getValue());
        }
        var first = row.piece() == null || row.piece().isBefore(question.from()) ? question.from() : row.piece();
        var last = row.piece() == null ? question.to() : question.lastOf(row.piece());
        return switch (column.kind()) {
            case CLOSED -> days(state, "closed", first, last);
            case OPEN -> open(state, column, last);
            case RATED -> days(state, "rated", first, last);
            default -> days(state, "created", first, last);
        };
    }

    private ListState limited(ListState state, ReportRow row) {
        var limited = state.with(question.by().filter(), row.key());
        return question.by() == TicketGrouping.QUEUE ? limited.without("sub") : limited;
    }

    private static ListState days(ListState state, String what, LocalDate first, LocalDate last) {
        return state.with(what + "From", first.toString()).with(what + "To", last.toString());
    }

    private static ListState open(ListState state, ReportColumn column, LocalDate day) {
        var open = state.with("openAt", day.toString());
        if (column.youngest() > 0) {
            open = open.with("createdTo", day.minusDays(column.youngest()).toString());
        }
        return column.oldest() == Integer.MAX_VALUE
                ? open
                : open.with("createdFrom", day.minusDays(column.oldest()).toString());
    }

    /** The report about one row alone, in the course of time; null when reports cannot be limited to it. */
    public ListState alone(ReportRow row) {
        String filter = question.by().filter();
        if (filter == null || !TicketReports.LIMITS.contains(filter)) {
            return null;
        }
        var state = question.state().with(filter, row.key()).without("by").without("cross");
        return (question.by() == TicketGrouping.QUEUE ? state.without("sub") : state)
                .inOrder(TicketReports.NATURAL, false);
    }
}
