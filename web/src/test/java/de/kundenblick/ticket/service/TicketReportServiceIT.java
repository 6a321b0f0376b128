package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsTeamLead;
import de.kundenblick.server.Caller;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.TicketReport;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketReportServiceIT {
    private static final ZoneId BERLIN = GeneratedTicket.BERLIN;
    private static final String SPRING = "&from=2024-02-10&to=2024-05-20";

    @Inject
    TicketReportService reports;

    @Inject
    Fixtures given;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsAgent asAgent;

    @Inject
    AsTeamLead asTeamLead;

    private List<GeneratedTicket> tickets;

    @BeforeEach
    void enterTickets() {
        tickets = GeneratedTicket.enterSome(given);
    }

    @Test
    @Tag("F-24")
    void countsWhatPlainJavaCountsInEveryMonth() throws Exception {
        var months = List.of(YearMonth.of(2024, 2), YearMonth.of(2024, 3), YearMonth.of(2024, 4));
        var volume = report(asAnalyst, "report=volume&grain=month&from=2024-02-01&to=2024-04-30");
        var targets = report(asAnalyst, "report=targets&grain=month&from=2024-02-01&to=2024-04-30");
        var backlog = report(asAnalyst, "report=backlog&grain=month&from=2024-02-01&to=2024-04-30");

        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var end = month.plusMonths(1).atDay(1).atStartOfDay(BERLIN).toInstant();
            Predicate<GeneratedTicket> created = ticket -> month.equals(month(ticket.created()));
            var came = volume.rows().get(i);
            assertThat(came.value(ReportColumn.CREATED)).isEqualTo(count(created));
            assertThat(came.value(ReportColumn.CLOSED))
                    .isEqualTo(count(ticket -> ticket.closed() != null && month.equals(month(ticket.closed()))));
            assertThat(came.value(ReportColumn.PHONE))
                    .isEqualTo(count(created.and(ticket -> "PHONE".equals(ticket.channel()))));
            assertThat(came.value(ReportColumn.FOLLOWED_UP))
                    .isEqualTo(count(created.and(ticket -> ticket.channel() != null && ticket.followUps() > 0)));
            assertThat(came.value(ReportColumn.MOVED))
                    .isEqualTo(count(created.and(ticket -> ticket.channel() != null && ticket.moves() > 0)));
            assertThat(came.value(ReportColumn.REOPENED))
                    .isEqualTo(count(created.and(ticket -> ticket.solved() != null
                            && (ticket.closed() == null || ticket.closed().isAfter(ticket.solved())))));
            assertThat(backlog.rows().get(i).value(ReportColumn.OPEN))
                    .isEqualTo(count(ticket -> ticket.created().isBefore(end)
                            && (ticket.closed() == null || !ticket.closed().isBefore(end))));
            var kept = targets.rows().get(i);
            assertThat(kept.value(ReportColumn.FIRST_RESPONSE_KEPT))
                    .isEqualTo(count(created.and(ticket -> ticket.promised() != null
                            && ticket.answered() != null
                            && !ticket.answered().isAfter(ticket.promised()))));
            assertThat(kept.value(ReportColumn.FIRST_RESPONSE_MISSED))
                    .isEqualTo(count(created.and(TicketReportServiceIT::missed)));
            assertThat(kept.value(ReportColumn.FIRST_RESPONSE_RUNNING)).isZero();
        }
        assertThat(volume.before().value(ReportColumn.CREATED))
                .isEqualTo(count(ticket -> ticket.created().isBefore(at("2024-02-01T00:00:00"))));
    }

    /** Everything was long ago: what is not answered yet is too late. */
    private static boolean missed(GeneratedTicket ticket) {
        if (ticket.promised() == null) {
            return false;
        }
        if (ticket.answered() != null) {
            return ticket.answered().isAfter(ticket.promised());
        }
        return ticket.closed() == null || ticket.closed().isAfter(ticket.promised());
    }

    @Test
    void timesAreThoseThatPlainJavaWorksOut() throws Exception {
        var report = report(asAnalyst, "report=response&by=customer&from=2024-01-01&to=2024-06-30");

        for (ReportRow row : report.rows()) {
            var seconds = tickets.stream()
                    .filter(ticket ->
                            ticket.counts() && ticket.customer().equals(row.key()) && ticket.answered() != null)
                    .map(ticket -> ticket.answered().getEpochSecond()
                            - ticket.created().getEpochSecond())
                    .sorted()
                    .toList();
            assertThat(row.value(ReportColumn.ANSWERED)).isEqualTo(seconds.size());
            assertThat(row.value(ReportColumn.MEAN)).isBetween(mean(seconds) - 1, mean(seconds) + 1);
            assertThat(row.value(ReportColumn.MEDIAN))
                    .isBetween(seconds.get((seconds.size() - 1) / 2), seconds.get(seconds.size() / 2));
            assertThat(row.value(ReportColumn.WORK_MEDIAN)).isLessThanOrEqualTo(row.value(ReportColumn.MEDIAN));
            assertThat(row.value(ReportColumn.ANSWERED_HOUR))
                    .isEqualTo(seconds.stream().filter(each -> each <= 3600).count());
        }
        assertThat(report.sample()).isOne();
    }

    private static long mean(List<Long> seconds) {
        return Math.round(seconds.stream().mapToLong(Long::longValue).average().orElseThrow());
    }

    @Test
    void groupsAreCompletePagedAndInTheOrderThatIsAskedFor() throws Exception {
        var byName = report(asAnalyst, "by=customer&sort=-group" + SPRING);
        var byNumber = report(asAnalyst, "by=customer&sort=email" + SPRING);

        assertThat(byName.groups()).isEqualTo(4);
        assertThat(byName.rows()).extracting(ReportRow::code).containsExactly("K-4", "K-3", "K-2", "K-1");
        assertThat(byNumber.rows())
                .extracting(row -> row.value(ReportColumn.EMAIL))
                .isSorted();
        assertThat(asAnalyst
                        .call(() -> reports.report(state("by=customer" + SPRING), 2))
                        .rows())
                .isEmpty();
    }

    @Test
    void whoSeesSomeQueuesOnlyGetsFiguresOfTheseAlone() throws Exception {
        var report = report(asTeamLead, "by=queue" + SPRING);

        assertThat(report.rows()).extracting(ReportRow::label).containsExactlyInAnyOrder("support", "billing");
        assertThat(report.whole().value(ReportColumn.CREATED))
                .isEqualTo(report.rows().stream()
                        .mapToLong(row -> row.value(ReportColumn.CREATED))
                        .sum());
        assertThat(asTeamLead.call(reports::choices).queues().nodes())
                .extracting(Object::toString)
                .noneMatch(queue -> queue.contains("secret"));
    }

    @Test
    void ratingsAreCountedWhenTheyWereGiven() throws Exception {
        var report = report(asAnalyst, "report=satisfaction&by=queue&from=2024-01-01&to=2024-12-31");
        var rated = tickets.stream()
                .filter(ticket -> ticket.counts() && ticket.stars() != null && ticket.channel() != null)
                .toList();

        assertThat(report.whole().value(ReportColumn.RATED)).isEqualTo(rated.size());
        assertThat(report.whole().value(ReportColumn.STARS))
                .isEqualTo(Math.round(rated.stream()
                                .mapToInt(GeneratedTicket::stars)
                                .average()
                                .orElseThrow()
                        * 10));
        assertThat(asAnalyst.call(() -> reports.comments(report.question().state())))
                .isNotEmpty()
                .allMatch(comment -> comment.comment().equals("Danke"));
    }

    @Test
    void theFileHasEveryCellOfTheReport() throws Exception {
        var rows = new ArrayList<ListRow>();
        String query = "by=customer&cross=created&grain=month&columns=group,code,piece,created" + SPRING;

        asAnalyst.call(() -> reports.read(state(query), rows::add));

        Map<String, Long> sums = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cells().get(1).value(),
                        Collectors.summingLong(
                                row -> Long.parseLong(row.cells().get(3).value()))));
        var report = report(asAnalyst, query);
        assertThat(sums).hasSize(4);
        report.rows().forEach(row -> assertThat(sums).containsEntry(row.code(), row.value(ReportColumn.CREATED)));
    }

    @Test
    void isThereForThoseWhoViewReports() {
        assertThatThrownBy(() -> report(asAgent, "")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(() -> reports.read(state(""), row -> {})))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(() -> reports.comments(state(""))))
                .isInstanceOf(EJBAccessException.class);
    }

    private TicketReport report(Caller as, String query) throws Exception {
        return as.call(() -> reports.report(state(query), 1));
    }

    private static ListState state(String query) {
        return ListState.parse(TicketReports.REPORT, query);
    }

    private long count(Predicate<GeneratedTicket> which) {
        return tickets.stream().filter(GeneratedTicket::counts).filter(which).count();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(Objects.requireNonNull(moment).atZone(BERLIN));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
