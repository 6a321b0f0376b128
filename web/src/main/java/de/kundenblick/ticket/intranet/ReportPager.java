package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.ticket.statistics.TicketReport;
import java.util.List;
import java.util.function.Function;

/** Leads through the pages of a report with many groups. */
public class ReportPager {
    private final TicketReport report;
    private final int page;
    private final Messages messages;
    private final Function<ListState, String> address;

    ReportPager(TicketReport report, int page, Messages messages, Function<ListState, String> address) {
        this.report = report;
        this.page = page;
        this.messages = messages;
        this.address = address;
    }

    private ListState state() {
        return report.question().state();
    }

    private int last() {
        return (int) Math.max(1, (report.groups() + state().rows() - 1) / state().rows());
    }

    private String page(int number) {
        return number < 1 || number > last() || number == page ? null : address.apply(state()) + "&page=" + number;
    }

    public String getRange() {
        long first = (page - 1L) * state().rows() + 1;
        return messages.text("shared.list.range", first, first + report.rows().size() - 1, report.groups());
    }

    public List<ListHead> getRowChoices() {
        return ListState.ROWS.stream()
                .map(rows -> new ListHead(
                        rows.toString(),
                        rows.toString(),
                        "",
                        address.apply(state().withRows(rows)),
                        null,
                        rows == state().rows()))
                .toList();
    }

    public String getFirstAddress() {
        return page > 1 ? page(1) : null;
    }

    public String getPreviousAddress() {
        return page(page - 1);
    }

    public String getNextAddress() {
        return page(page + 1);
    }

    public String getLastAddress() {
        return page < last() ? page(last()) : null;
    }
}
