package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.ticket.rating.RatingComment;
import de.kundenblick.ticket.service.TicketReportService;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportList;
import de.kundenblick.ticket.statistics.ReportPeriod;
import de.kundenblick.ticket.statistics.ReportTopic;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReport;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A report about tickets. What is asked for stands in the address, as with a list. */
@Named("ticketReport")
@ViewScoped
public class TicketReportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    TicketReportService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private TicketReport report;
    private int page = 1;
    private String view;
    private List<ListField> mainFields;
    private List<ListField> limits;
    private ReportTable table;
    private List<RatingComment> comments = List.of();

    /** @param standard the query of the address that the reader's reports open with; null for the usual one */
    public void open(String standard) {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (standard != null && !ListState.isIn(TicketReports.REPORT, parameters)) {
            go(standard);
            return;
        }
        view = number(parameters.get("view"));
        var asked = ListState.of(TicketReports.REPORT, parameters);
        if (parameters.containsKey("was")) {
            go(address(chosen(asked, parameters)).substring(getPath().length() + 1));
            return;
        }
        String wantedPage = number(parameters.get("page"));
        page = wantedPage == null ? 1 : (int) Math.max(1, Math.min(LAST_PAGE, Long.parseLong(wantedPage)));
        read(asked);
    }

    private void read(ListState asked) {
        String customer = asked.filters().get("customer");
        if (customer != null && !service.isCustomer(customer)) {
            messages.warn("ticket.report.noCustomer", customer);
        }
        report = service.report(asked, page);
        if (report.rows().isEmpty() && page > 1) {
            page = 1;
            report = service.report(asked, page);
        }
        var fields = new ReportFields(report.question(), service.choices(), messages);
        mainFields = fields.main();
        limits = fields.limits();
        table = new ReportTables(report, messages, texts(), this::address, viewer.may(Permissions.TICKET_READ)).table();
        boolean rated = report.question().topic() == ReportTopic.SATISFACTION && !report.tooLong();
        comments = rated ? service.comments(asked) : List.of();
    }

    /** Whoever changed the days means them, whatever period is still chosen beside them. */
    private static ListState chosen(ListState asked, Map<String, String> parameters) {
        var filters = asked.filters();
        boolean samePeriod = parameters.get("was").equals(filters.getOrDefault("period", ""));
        boolean sameDays = parameters.getOrDefault("wasFrom", "").equals(filters.get("from"))
                && parameters.getOrDefault("wasTo", "").equals(filters.get("to"));
        // Another period has parts of its own length, unless somebody chose it with the period.
        boolean kept = samePeriod && sameDays
                || !parameters.getOrDefault("wasGrain", "").equals(filters.get("grain"));
        var cut = kept ? asked : asked.without("grain");
        if (samePeriod && !sameDays || ReportPeriod.OWN.slug().equals(filters.get("period"))) {
            return cut.with("period", ReportPeriod.OWN.slug());
        }
        return cut.without("from").without("to");
    }

    private static String number(String text) {
        return text != null && text.matches("\\d{1,18}") ? text : null;
    }

    private void go(String query) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(getPath() + '?' + query);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    private String address(ListState state) {
        return getPath() + '?' + state.query(TicketReports.REPORT) + (view == null ? "" : "&view=" + view);
    }

    private TicketReportTexts texts() {
        return new TicketReportTexts(messages, viewer.getLocale());
    }

    public String getPath() {
        return "/intranet/ticket/statistics";
    }

    /** The state as it is saved. */
    public String getQuery() {
        return report.question().state().query(TicketReports.REPORT);
    }

    public String getReset() {
        return getPath() + "?sort=" + TicketReports.NATURAL;
    }

    /** The state as it is exported: with the columns of the table, however many rows. */
    public String getExported() {
        var question = report.question();
        var columns = new ArrayList<String>();
        if (question.by() == TicketGrouping.STATE) {
            columns.add(TicketReports.STATE);
        } else if (question.by() != TicketGrouping.PERIOD) {
            columns.add(TicketReports.GROUP);
        }
        if (question.by() == TicketGrouping.CUSTOMER) {
            columns.add(TicketReports.CODE);
        }
        if (question.by() == TicketGrouping.PERIOD || question.cross() != null) {
            columns.add(TicketReports.PIECE);
        }
        var figures = question.cross() == null ? question.topic().columns() : List.of(question.cross());
        figures.forEach(column -> columns.add(
                switch (column.kind()) {
                    case SPAN, WORK -> column.slug() + TicketReports.MINUTES;
                    default -> column.slug();
                }));
        return question.state().withColumns(columns).query(TicketReports.REPORT);
    }

    /** What the report is about, for paper. */
    public List<String> getDescription() {
        var question = report.question();
        var time = viewer.getTime();
        var lines = new ArrayList<String>();
        lines.add(messages.text("ticket.report.topic.".concat(question.topic().slug())) + ", "
                + time.date(question.from()) + " – " + time.date(question.to()));
        getActiveLimits()
                .forEach(field -> lines.add(messages.text("exchange.export.filter", field.label(), field.shown())));
        return lines;
    }

    /** All reports, each with its address. */
    public List<ListHead> getTopics() {
        return Stream.of(ReportTopic.values())
                .map(topic -> new ListHead(
                        topic.slug(),
                        messages.text("ticket.report.topic.".concat(topic.slug())),
                        "",
                        address(report.question()
                                .state()
                                .with("report", topic.slug())
                                .without("cross")
                                .inOrder(TicketReports.NATURAL, false)),
                        null,
                        topic == report.question().topic()))
                .toList();
    }

    /** The main figures of all tickets, with what has changed since the period before. */
    public List<ReportTable.Line> getFigures() {
        var address = new ReportList(report.question());
        var lines = new ArrayList<ReportTable.Line>();
        for (ReportColumn column : report.question().topic().main()) {
            Long value = report.whole().value(column);
            boolean listed = viewer.may(Permissions.TICKET_READ) && column.isCount() && value != null && value > 0;
            lines.add(new ReportTable.Line(
                    messages.text("ticket.report.column.".concat(column.slug())),
                    listed ? address.address(report.whole(), column) : null,
                    List.of(new ReportTable.Cell(
                            texts().value(report.whole(), column),
                            null,
                            texts().change(report.whole(), report.before(), column)))));
        }
        return lines;
    }

    /** The columns of the report with what each of them counts. */
    public List<ReportColumn> getColumns() {
        return report.question().topic().columns();
    }

    public String getChart() {
        return new TicketReportCharts(report, messages, texts()).bars();
    }

    public boolean isPercent() {
        return new TicketReportCharts(report, messages, texts()).isPercent();
    }

    /** Whether its groups are more than a page. */
    public boolean isPaged() {
        return report.question().by() != TicketGrouping.PERIOD && !report.rows().isEmpty();
    }

    public ReportPager getPager() {
        return new ReportPager(report, page, messages, this::address);
    }

    public List<ListField> getMainFields() {
        return mainFields;
    }

    public List<ListField> getLimits() {
        return limits;
    }

    /** What the report is limited to now. */
    public List<ListField> getActiveLimits() {
        return limits.stream().filter(field -> !field.value().isEmpty()).toList();
    }

    public List<RatingComment> getComments() {
        return comments;
    }

    public ReportTable getTable() {
        return table;
    }

    public TicketReport getReport() {
        return report;
    }

    public String getView() {
        return view;
    }
}
