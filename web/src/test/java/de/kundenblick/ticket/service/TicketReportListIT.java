package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsTeamLead;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportList;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.ReportTopic;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers of reports are those of the lists behind them. */
@ArquillianTest
class TicketReportListIT {
    private static final String SPRING = "&from=2024-02-10&to=2024-05-20";

    @Inject
    TicketReportService reports;

    @Inject
    TicketListService lists;

    @Inject
    Fixtures given;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsTeamLead asTeamLead;

    @BeforeEach
    void enterTickets() {
        GeneratedTicket.enterSome(given);
    }

    @Test
    @Tag("F-24")
    void everyNumberIsThatOfTheListBehindIt() throws Exception {
        var queries = new ArrayList<String>();
        for (ReportTopic topic : ReportTopic.values()) {
            for (TicketGrouping by : TicketGrouping.values()) {
                queries.add("report=" + topic.slug() + "&by=" + by.slug() + "&grain=month" + SPRING);
            }
        }

        assertThat(asAnalyst.call(() -> differences(queries))).isEmpty();
    }

    @Test
    void aReportThatIsLimitedOrCutByTimeLeadsToItsListsToo() throws Exception {
        long billing = given.queue("billing").id();
        long team = given.team("Buchhaltung");

        assertThat(asAnalyst.call(() -> differences(List.of(
                        "by=team&team=" + team + SPRING,
                        "report=targets&grain=week&queue=" + billing + "&sub=yes" + SPRING,
                        "report=backlog&by=queue&cross=open&customer=K-2&grain=month" + SPRING,
                        "report=volume&by=agent&cross=closed&priority=HIGH,LOW&grain=month" + SPRING,
                        "report=volume&by=channel&cross=first-contact&owner=none&grain=month" + SPRING,
                        "report=response&by=priority&channel=EMAIL" + SPRING))))
                .isEmpty();
        assertThat(asTeamLead.call(() -> differences(
                        List.of("report=volume&by=queue" + SPRING, "report=backlog&by=period&grain=week" + SPRING))))
                .isEmpty();
    }

    /** All numbers of the reports that are not those of the lists behind them. */
    private List<String> differences(List<String> queries) {
        var differences = new ArrayList<String>();
        for (String query : queries) {
            var report = reports.report(ListState.parse(TicketReports.REPORT, query), 1);
            var list = new ReportList(report.question());
            var rows = new ArrayList<>(report.rows());
            rows.addAll(report.cells());
            rows.add(report.whole());
            for (ReportRow row : rows) {
                for (ReportColumn column : report.question().topic().columns()) {
                    // No list is of two channels at once; these cells are zeros that lead nowhere.
                    boolean twice = report.question().by() == TicketGrouping.CHANNEL
                            && row.key() != null
                            && column.filters().containsKey("channel");
                    if (column.isCount() && !twice) {
                        long listed = lists.page(list.state(row, column), ListPosition.START)
                                .slice()
                                .total();
                        if (listed != row.value(column)) {
                            differences.add(query + ": " + row + ' ' + column + " but listed " + listed);
                        }
                    }
                }
            }
        }
        return differences;
    }
}
