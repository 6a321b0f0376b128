package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.rating.RatingComment;
import de.kundenblick.ticket.service.ReportRepository.Asked;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.ReportTooLongException;
import de.kundenblick.ticket.statistics.Spans;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReport;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports about tickets, out of the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.REPORT_VIEW)
@DeclareRoles({Permissions.TICKET_READ, Permissions.TICKET_READ_ALL})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketReportService {
    private static final int ROWS_AT_ONCE = 2_000;

    @Inject
    ReportReader reader;

    @Inject
    TicketConditions conditions;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    TicketListChoiceRepository choices;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * @param state of {@link TicketReports#REPORT}
     * @param page from 1
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public TicketReport report(ListState state, int page) {
        var asked = asked(state);
        try {
            reader.begin();
            return report(asked, state.rows(), page);
        } catch (ReportTooLongException tooLong) {
            var nothing = new ReportRow(null, null, null, null, Map.of());
            return new TicketReport(asked.question(), List.of(), List.of(), 0, nothing, nothing, 1, true);
        }
    }

    private TicketReport report(Asked asked, int most, int page) {
        var question = asked.question();
        var before = reader.whole(asked.before());
        boolean measured = question.topic().until() != null;
        if (!measured && question.by() == TicketGrouping.PERIOD) {
            var pieces = reader.pieces(asked);
            var whole = whole(asked, pieces, true);
            return new TicketReport(question, pieces, List.of(), pieces.size(), whole, before, 1, false);
        }
        if (!measured) {
            var groups = reader.groups(asked, (page - 1) * most, most);
            var whole = whole(asked, groups.rows(), page == 1 && groups.rows().size() == groups.groups());
            return new TicketReport(
                    question, groups.rows(), cells(asked, groups), groups.groups(), whole, before, 1, false);
        }
        var whole = reader.whole(asked);
        long sample = ReportReader.sample(question, List.of(whole));
        Map<String, Spans> atWork = reader.atWork(asked, sample);
        whole = ReportReader.with(whole, atWork.get(null));
        if (question.by() == TicketGrouping.PERIOD) {
            var pieces = reader.pieces(asked).stream()
                    .map(row -> ReportReader.with(row, atWork.get(row.piece().toString())))
                    .toList();
            return new TicketReport(question, pieces, List.of(), pieces.size(), whole, before, sample, false);
        }
        var groups = reader.groups(asked, (page - 1) * most, most);
        return new TicketReport(
                question,
                groups.rows(),
                cells(asked, groups),
                groups.groups(),
                whole,
                before,
                Math.max(sample, groups.sample()),
                false);
    }

    /** To add up the rows spares counting all tickets once more. */
    private ReportRow whole(Asked asked, List<ReportRow> rows, boolean complete) {
        var question = asked.question();
        return complete && question.isSummed() ? ReportRow.sum(question, rows) : reader.whole(asked);
    }

    private List<ReportRow> cells(Asked asked, ReportReader.Groups groups) {
        return asked.question().cross() == null || groups.rows().isEmpty() ? List.of() : reader.cells(asked, groups);
    }

    /**
     * For the file: all rows, or all cells by pieces of the period where a report is made of them.
     *
     * @throws ReportTooLongException when it takes too long
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long read(ListState state, ListReader.RowSink sink) {
        var asked = asked(state);
        reader.begin();
        var question = asked.question();
        if (question.by() == TicketGrouping.PERIOD) {
            var pieces = report(asked, 1, 1).rows();
            pieces.forEach(row -> sink.accept(row(state, question, row)));
            return pieces.size();
        }
        long count = 0;
        for (int first = 0; ; first += ROWS_AT_ONCE) {
            var groups = reader.groups(asked, first, ROWS_AT_ONCE);
            var rows = new ArrayList<>(groups.rows());
            if (question.cross() != null && !rows.isEmpty()) {
                rows.clear();
                rows.addAll(reader.cells(asked, groups));
            }
            rows.forEach(row -> sink.accept(row(state, question, row)));
            count += rows.size();
            if (groups.rows().size() < ROWS_AT_ONCE) {
                return count;
            }
        }
    }

    private static ListRow row(ListState state, ReportQuestion question, ReportRow row) {
        return new ListRow(
                0,
                0,
                null,
                state.columns().stream()
                        .map(name -> new ListRow.Cell(cell(name, question, row), null))
                        .toList());
    }

    private static String cell(String name, ReportQuestion question, ReportRow row) {
        return switch (name) {
            case TicketReports.GROUP, TicketReports.STATE -> row.name(question.by());
            case TicketReports.CODE -> row.code();
            case TicketReports.PIECE -> row.piece() == null ? null : row.piece().toString();
            default ->
                number(
                        row,
                        ReportColumn.ofSlug(name.replace(TicketReports.MINUTES, ""))
                                .orElseThrow());
        };
    }

    /** Minutes and percent, as people calculate with them. */
    private static String number(ReportRow row, ReportColumn column) {
        Long value = row.value(column);
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case SPAN, WORK -> Double.toString(Math.round(value / 6.0) / 10.0);
            case RATE, STARS -> Double.toString(value / 10.0);
            case CREATED, CLOSED, OPEN, RATED -> value.toString();
        };
    }

    /** The latest comments of the ratings that count; none for those who may not see the tickets. */
    public List<RatingComment> comments(ListState state) {
        return context.isCallerInRole(Permissions.TICKET_READ) ? reader.comments(asked(state)) : List.of();
    }

    /** What the figures can be limited to. */
    public TicketListChoices choices() {
        return choices.choices(scope());
    }

    /** Whether there is a customer with this number. */
    public boolean isCustomer(String number) {
        return choices.customerId(number) > 0;
    }

    private Asked asked(ListState state) {
        var zone = conditions.zone();
        var now = clock.instant();
        var question = ReportQuestion.of(state, LocalDate.ofInstant(now, zone), zone);
        var scope = scope();
        var wanted = new ArrayList<>(conditions.all(question.tickets(), scope));
        if (!scope.all()) {
            wanted.add(TicketConditions.readable(scope));
        }
        return new Asked(question, wanted, now);
    }

    private QueueScope scope() {
        return readableQueues.scope(context);
    }
}
