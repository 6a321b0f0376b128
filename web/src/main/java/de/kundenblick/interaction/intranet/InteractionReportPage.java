package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.interaction.InteractionReports;
import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.interaction.service.InteractionReportService;
import de.kundenblick.interaction.service.InteractionReportService.Figures;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import de.kundenblick.shared.web.list.SelectableListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report about interactions: its order says what it counts by, and its rows are those that it counts. */
@Named("interactionReport")
@ViewScoped
public class InteractionReportPage extends SelectableListPage {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    InteractionReportService service;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private ReportGrouping grouping = ReportGrouping.RECORDER;
    private Figures figures;
    private List<ListHead> groupings = List.of();

    @Override
    public void open(String standard) {
        super.open(standard);
        if (getState() != null) {
            groupings = Arrays.stream(ReportGrouping.values())
                    .map(each -> new ListHead(
                            each.name(),
                            messages().text("interaction.report.by." + each),
                            "",
                            address(getState().inOrder(each.column(), each == ReportGrouping.MONTH)),
                            null,
                            each == grouping))
                    .toList();
        }
    }

    /** Whoever asks for nothing in particular sees the last months. */
    @Override
    protected Map<String, String> initial(Map<String, String> parameters) {
        if (ListState.isIn(list(), parameters)) {
            return parameters;
        }
        var completed = new HashMap<>(parameters);
        completed.put(
                "happenedFrom",
                LocalDate.ofInstant(clock.instant(), viewer.getZone())
                        .minusDays(USUAL_DAYS)
                        .toString());
        return completed;
    }

    @Override
    protected ListDefinition list() {
        return InteractionReports.REPORT;
    }

    @Override
    public String getPath() {
        return "/intranet/interaction/reports";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "interaction.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        grouping = ReportGrouping.ofColumn(wanted.sort()).orElse(ReportGrouping.RECORDER);
        figures = service.figures(wanted, grouping);
        return viewer.may(Permissions.INTERACTION_READ)
                ? service.page(wanted, position)
                : new ListSlice(List.of(), false, false, 0);
    }

    @Override
    protected List<String> all(ListState wanted) {
        return service.marks(wanted);
    }

    @Override
    protected Set<String> rare() {
        return Set.of("number", "owner", "unread", "words", "reference", "contact");
    }

    @Override
    protected List<ListOption> references(String filter) {
        return switch (filter) {
            case "topic" ->
                service.topics().stream()
                        .map(topic -> new ListOption(topic.id().toString(), topic.name()))
                        .toList();
            case "followUpOn" ->
                InteractionLists.FOLLOW_UPS.stream()
                        .map(each -> new ListOption(each, messages().text("interaction.followUp.".concat(each))))
                        .toList();
            default -> List.of();
        };
    }

    /** The address of the list of exactly the interactions that the group counts; null for the sum of all. */
    public String list(ReportRow row) {
        return new ReportAddress(getState()).of(grouping, row);
    }

    public String label(ReportRow row) {
        return new ReportTexts(messages(), viewer.getLocale()).label(grouping, row);
    }

    public String getChart() {
        return new ReportTexts(messages(), viewer.getLocale()).chart(grouping, figures.groups());
    }

    public ReportGrouping getGrouping() {
        return grouping;
    }

    public Figures getFigures() {
        return figures;
    }

    /** What can be counted by, each with its address. */
    public List<ListHead> getGroupings() {
        return groupings;
    }

    @Override
    public boolean isChangeable() {
        return false;
    }

    @Override
    public String getBulkDialog() {
        return null;
    }
}
