package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reports about tickets, for files. */
@ApplicationScoped
public class TicketReportSource implements ListSource {
    @Inject
    TicketReportService reports;

    @Override
    public ListDefinition list() {
        return TicketReports.REPORT;
    }

    @Override
    public String permission() {
        return Permissions.REPORT_VIEW;
    }

    /** All customers by name are the list of customers, whatever is counted beside them. */
    @Override
    public String permission(ListState state) {
        boolean named = TicketGrouping.CUSTOMER.slug().equals(state.filters().get("by"));
        return named ? Permissions.CUSTOMER_EXPORT : permission();
    }

    @Override
    public String labels() {
        return "ticket.report.column.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return reports.read(state, sink);
    }
}
