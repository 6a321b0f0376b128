package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.exchange.service.ListExportService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.interaction.InteractionReports;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionReportServiceIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(9000, 1, 1);

    @Inject
    InteractionReportService service;

    @Inject
    InteractionListService lists;

    @Inject
    ListExportService exports;

    @Inject
    Fixtures given;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void someInteractions() {
        given.customer("K-1").named("Zeta");
        given.customer("K-2").named("Alpha");
        given.interaction("I-1")
                .recorder("Vertretung")
                .topic("Rechnung")
                .happenedAt(Instant.parse("2024-03-31T21:30:00Z"))
                .followUpOn(LONG_AGO)
                .noted("agent", "intern");
        given.interaction("I-2")
                .of("K-2")
                .topic("Angebot")
                .happenedAt(Instant.parse("2024-03-31T22:30:00Z"))
                .followUpOn(FAR_AWAY)
                .published("agent", "sichtbar");
        given.interaction("I-3")
                .of("K-2")
                .recordedBy("colleague")
                .topic("Rechnung")
                .status(InteractionStatus.CLOSED)
                .happenedAt(Instant.parse("2024-05-02T08:00:00Z"));
        given.preference("analyst", "zone", "Europe/Berlin");
    }

    @Test
    void countsByTheNameThatTheRecorderWasGivenAndNotByWhoItWas() throws Exception {
        var figures = asAnalyst.call(() -> service.figures(state(""), ReportGrouping.RECORDER));

        assertThat(figures.groups())
                .extracting(ReportRow::name, ReportRow::interactions, ReportRow::internal, ReportRow::due)
                .containsExactly(
                        tuple("Jonas Roth", 1L, 1L, 0L),
                        tuple("Petra Adler", 1L, 0L, 0L),
                        tuple("Vertretung", 1L, 1L, 1L));
        assertThat(figures.whole()).isEqualTo(new ReportRow(null, null, 3, 2, 2, 1));
        assertThat(figures.more()).isFalse();
    }

    /** A month begins when it begins for the reader. */
    @Test
    void countsByMonthsOfTheReader() throws Exception {
        var figures = asAnalyst.call(() -> service.figures(state(""), ReportGrouping.MONTH));

        assertThat(figures.groups())
                .extracting(ReportRow::key, ReportRow::interactions)
                .containsExactly(tuple("2024-03-01", 1L), tuple("2024-04-01", 1L), tuple("2024-05-01", 1L));
    }

    @Test
    @Tag("F-24")
    void everyNumberIsThatOfTheListBehindIt() throws Exception {
        for (ReportGrouping grouping : EnumSet.complementOf(EnumSet.of(ReportGrouping.MONTH))) {
            compareWithTheList(grouping);
        }
    }

    private void compareWithTheList(ReportGrouping grouping) throws Exception {
        var figures = asAnalyst.call(() -> service.figures(state(""), grouping));

        for (ReportRow row : figures.groups()) {
            String key = grouping == ReportGrouping.RECORDER ? '"' + row.key() + '"' : row.key();
            var narrowed = ListState.of(InteractionLists.INTERACTIONS, Map.of(grouping.filter(), key));
            var list = asAnalyst.call(() -> lists.page(narrowed, ListPosition.START));
            assertThat(list.total()).as(row.toString()).isEqualTo(row.interactions());
        }
        assertThat(figures.groups().stream().mapToLong(ReportRow::interactions).sum())
                .as(grouping.name())
                .isEqualTo(3);
    }

    @Test
    @Tag("E-20")
    void rowsComeInTheOrderThatWasAskedForAndAreThoseThatTheFiltersLeave() throws Exception {
        assertThat(numbers("sort=recorder")).containsExactly("I-3", "I-2", "I-1");
        assertThat(numbers("sort=topic")).startsWith("I-2");
        assertThat(numbers("sort=customer")).endsWith("I-1");
        assertThat(numbers("sort=followUpOn")).containsExactly("I-1", "I-2", "I-3");
        assertThat(numbers("published=no&sort=happenedAt")).containsExactly("I-1", "I-3");
        assertThat(numbers("published=yes")).containsExactly("I-2");
        assertThat(numbers("happenedFrom=2024-04-01&happenedTo=2024-04-01")).containsExactly("I-2");
        assertThat(numbers("topic=" + given.topic("Rechnung") + "&sort=happenedAt"))
                .containsExactly("I-1", "I-3");
        assertThat(numbers("recorder=%22Vertretung%22")).containsExactly("I-1");
        assertThat(numbers("customer=k-1")).containsExactly("I-1");
        assertThat(numbers("followUpOn=due")).containsExactly("I-1");
    }

    @Test
    void whoMayNotSeeReportsIsTurnedAway() {
        assertThatThrownBy(() -> asAgent.call(() -> service.figures(state(""), ReportGrouping.TOPIC)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> numbers(String query) throws Exception {
        var rows = new ArrayList<ListRow>();
        asAnalyst.run(() -> exports.export("interactionReport", "columns=number&" + query, null, "pdf", rows::add));
        return rows.stream().map(row -> row.cells().get(0).value()).toList();
    }

    private static ListState state(String query) {
        return ListState.parse(InteractionReports.REPORT, query);
    }
}
