package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.service.StatisticsService;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.HitRow.Grouping;
import de.kundenblick.ticket.statistics.OpenRow;
import de.kundenblick.ticket.statistics.Statistics;
import de.kundenblick.ticket.statistics.StatisticsChoices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Figures about the work of all. What is asked for stands in the address. */
@Named("statistics")
@ViewScoped
public class StatisticsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_CHART = 10;

    /** The least age in days of each group of unfinished tickets. */
    private static final List<String> AGES = List.of("0", "1", "7", "30", "90");

    @Inject
    StatisticsService service;

    @Inject
    StatisticsTexts texts;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private final StatisticsForm form = new StatisticsForm();
    private String by;
    private Grouping grouping = Grouping.QUEUE;
    private StatisticsChoices choices;
    private Statistics statistics;

    public void open() {
        choices = service.choices();
        grouping = Arrays.stream(Grouping.values())
                .filter(each -> each != Grouping.ALL && each.name().equals(by))
                .findFirst()
                .orElse(Grouping.QUEUE);
        Long customerId = null;
        if (form.getCustomer() != null) {
            customerId = service.customerId(form.getCustomer()).orElse(null);
            if (customerId == null) {
                messages.warn("ticket.statistics.noCustomer", form.getCustomer());
                form.setCustomer(null);
            }
        }
        var today = LocalDate.ofInstant(clock.instant(), viewer.getZone());
        statistics = service.of(form.filter(today, viewer.getZone(), customerId));
    }

    public String search() {
        return "/intranet/ticket/statistics?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent getFile() {
        return DefaultStreamedContent.builder()
                .name(messages.text("ticket.statistics.fileName", form.getFrom(), form.getTo()))
                .contentType("text/csv;charset=UTF-8")
                .writer(out -> new StatisticsFile(statistics, texts, messages).write(out))
                .build();
    }

    /** The address of the list of all unfinished tickets that count; null when no list shows them. */
    public String getUnfinished() {
        return form.unfinished("");
    }

    /** The address of the list of these tickets; null when no list shows them. */
    public String unfinished(OpenRow row) {
        return form.unfinished(
                switch (row.kind()) {
                    case STATE -> "&state=" + row.key();
                    case PRIORITY -> "&priority=" + Priority.ofLevel(Integer.parseInt(row.key()));
                    case AGE -> created(AGES.indexOf(row.key()));
                });
    }

    private String created(int age) {
        var today = LocalDate.ofInstant(clock.instant(), viewer.getZone());
        String to = "&createdTo=" + today.minusDays(Long.parseLong(AGES.get(age)));
        return age == AGES.size() - 1
                ? to
                : to + "&createdFrom=" + today.minusDays(Long.parseLong(AGES.get(age + 1)) - 1);
    }

    public String getFlowChart() {
        return new StatisticsCharts(statistics, messages).flow(texts::shortDay);
    }

    public String getHitChart() {
        var rows = getGroups();
        return new StatisticsCharts(statistics, messages)
                .hits(rows.subList(0, Math.min(MOST_IN_CHART, rows.size())), texts::group);
    }

    /** Whether there is a promise to make a chart of. */
    public boolean isPromised() {
        var whole = statistics.whole();
        return whole.firstResponse().promised()
                        + whole.update().promised()
                        + whole.solution().promised()
                > 0;
    }

    public List<HitRow> getGroups() {
        return statistics.by(grouping);
    }

    public Grouping getGrouping() {
        return grouping;
    }

    public List<Grouping> getGroupings() {
        return List.of(Grouping.QUEUE, Grouping.TEAM, Grouping.AGENT, Grouping.CUSTOMER);
    }

    public Statistics getStatistics() {
        return statistics;
    }

    public StatisticsChoices getChoices() {
        return choices;
    }

    public StatisticsForm getForm() {
        return form;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
