package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenTicket;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.statistics.Flow;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.HitRow.Grouping;
import de.kundenblick.ticket.statistics.Hits;
import de.kundenblick.ticket.statistics.OpenRow;
import de.kundenblick.ticket.statistics.Statistics;
import de.kundenblick.ticket.statistics.StatisticsFilter;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatisticsServiceIT {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Monday long ago, so that no other moment lies in its weeks. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Inject
    StatisticsService service;

    @Inject
    Fixtures given;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsAgent asAgent;

    @Test
    void countsWhatCameWhatWentAndWhatIsLeft() throws Exception {
        ticket("before", MONDAY.minusDays(3));
        ticket("1", MONDAY);
        closed("2", MONDAY, MONDAY.plusDays(1));
        closed("late", MONDAY, MONDAY.plusDays(20));
        ticket("merged", MONDAY).state("merged");

        var statistics = of(filter(null, null, null, null));

        assertThat(statistics.flow())
                .startsWith(
                        new Flow(MONDAY, 3, 0, 4),
                        new Flow(MONDAY.plusDays(1), 0, 1, 3),
                        new Flow(MONDAY.plusDays(2), 0, 0, 3));
        assertThat(statistics.flow()).hasSize(7);
        assertThat(statistics.created()).isEqualTo(countedInSql("created_at"));
        assertThat(statistics.closed()).isEqualTo(countedInSql("closed_at"));
        assertThat(statistics.unfinished()).isEqualTo(2);
    }

    private long countedInSql(String column) {
        return given.database()
                .count(
                        "SELECT count(*) FROM ticket t JOIN ticket_state s ON s.id = t.state_id WHERE " + column
                                + " >= ? AND " + column + " < ? AND s.type NOT IN ('MERGED', 'REMOVED')",
                        at(MONDAY, 0),
                        at(MONDAY.plusDays(7), 0));
    }

    @Test
    void aLongPeriodIsShownByWeeks() throws Exception {
        ticket("1", MONDAY.plusDays(9));

        var statistics = asAnalyst.call(() -> service.of(
                new StatisticsFilter(MONDAY.plusDays(2), MONDAY.plusDays(90), BERLIN, null, null, null, null)));

        assertThat(statistics.flow()).startsWith(new Flow(MONDAY, 0, 0, 0), new Flow(MONDAY.plusDays(7), 1, 0, 1));
    }

    @Test
    void saysHowOftenPromisesWereKept() throws Exception {
        promised("met", 60, 30).lockedBy("agent");
        promised("missed", 60, 90).lockedBy("agent");
        ticket("running late", MONDAY);
        given.database()
                .update("UPDATE ticket SET first_response_due = ? WHERE number = 'running late'", at(MONDAY, 600));
        ticket("nothing promised", MONDAY);

        var statistics = of(filter(null, null, null, null));

        assertThat(statistics.whole().firstResponse()).isEqualTo(new Hits(1, 2));
        assertThat(statistics.whole().firstResponse().rate()).isEqualTo(33.3);
        assertThat(statistics.whole().solution().rate()).isNull();
        assertThat(statistics.by(Grouping.AGENT))
                .extracting(HitRow::label, HitRow::tickets, HitRow::firstResponse)
                .containsExactlyInAnyOrder(tuple("Petra Adler", 2L, new Hits(1, 1)), tuple(null, 2L, new Hits(0, 1)));
        assertThat(statistics.by(Grouping.TEAM))
                .extracting(HitRow::label, HitRow::tickets)
                .containsExactly(tuple(Fixtures.TEAM, 4L));
        assertThat(statistics.firstResponse().count()).isEqualTo(2);
        assertThat(statistics.firstResponse().median()).isEqualTo(Duration.ofMinutes(60));
        assertThat(statistics.firstResponse().p90()).isEqualTo(Duration.ofMinutes(84));
        assertThat(statistics.firstResponseAtWork().median()).isEqualTo(Duration.ofMinutes(60));
        assertThat(statistics.solutionAtWork().count()).isZero();
    }

    @Test
    void aFirstResponseThatNeverCameIsMissedWhenItsTimeWasUpAtTheEnd() throws Exception {
        ticket("in time", MONDAY);
        ticket("too late", MONDAY);
        update("UPDATE ticket SET first_response_due = ?", at(MONDAY, 600));
        update("UPDATE ticket SET first_response_due = NULL, closed_at = ? WHERE number = 'in time'", at(MONDAY, 590));
        update("UPDATE ticket SET first_response_due = NULL, closed_at = ? WHERE number = 'too late'", at(MONDAY, 610));

        assertThat(of(filter(null, null, null, null)).whole().firstResponse()).isEqualTo(new Hits(0, 1));
    }

    @Test
    void workingTimeIsThatOfTheCalendar() throws Exception {
        closed("over night", MONDAY, MONDAY.plusDays(1));
        update("UPDATE ticket SET solved_at = closed_at");

        var statistics = of(filter(null, null, null, null));

        assertThat(statistics.solution().median()).isEqualTo(Duration.ofHours(25));
        assertThat(statistics.solutionAtWork().median()).isEqualTo(Duration.ofHours(11));
    }

    @Test
    void aSolutionCountsByTheMomentThatWasPromisedLast() throws Exception {
        ticket("1", MONDAY);
        update("UPDATE ticket SET solution_due = ? WHERE number = '1'", at(MONDAY, 600));
        update("UPDATE ticket SET solution_due = NULL, solved_at = ?1, closed_at = ?1 WHERE number = '1'"
                .replace("?1", "'" + at(MONDAY, 700) + "'"));
        assertThat(of(filter(null, null, null, null)).whole().solution()).isEqualTo(new Hits(0, 1));

        update("UPDATE ticket SET solution_due = ?, closed_at = NULL WHERE number = '1'", at(MONDAY, 900));
        update("UPDATE ticket SET solution_due = NULL, closed_at = ? WHERE number = '1'", at(MONDAY, 800));

        var whole = of(filter(null, null, null, null)).whole();
        assertThat(whole.solution()).isEqualTo(new Hits(1, 0));
        assertThat(whole.reopened()).isOne();
    }

    @Test
    void canBeLimitedToAQueueATeamAnAgentOrACustomer() throws Exception {
        ticket("1", MONDAY).in("billing").lockedBy("agent").of("K-2");
        ticket("2", MONDAY).in("support");
        given.queue("billing").openOnlyTo("Buchhaltung");
        long customer = given.database().count("SELECT id FROM customer WHERE number = 'K-2'");
        long agent = given.employee("agent").id();

        assertThat(of(filter(null, null, null, null)).created()).isEqualTo(2);
        assertThat(of(filter(given.queue("billing").id(), null, null, null)).created())
                .isOne();
        assertThat(of(filter(null, given.team("Buchhaltung"), null, null)).created())
                .isOne();
        assertThat(of(filter(null, null, agent, null)).created()).isOne();
        assertThat(of(filter(null, null, null, customer)).created()).isOne();
        assertThat(asAnalyst.call(() -> service.customerId("K-2"))).contains(customer);
        assertThat(asAnalyst.call(service::choices).queues()).hasSize(2);
    }

    @Test
    void showsWhatIsOpenByAgeStateAndPriority() throws Exception {
        given.ticket("1").priority(Priority.HIGH);
        ticket("2", MONDAY).state("pending reminder");
        ticket("3", MONDAY).state("pending auto close+");

        var statistics = of(filter(null, null, null, null));

        assertThat(statistics.of(OpenRow.Kind.AGE))
                .extracting(OpenRow::key, OpenRow::tickets)
                .containsExactly(tuple("0", 1L), tuple("90", 1L));
        assertThat(statistics.of(OpenRow.Kind.STATE))
                .extracting(OpenRow::name)
                .containsExactly("new", "pending reminder");
        assertThat(statistics.of(OpenRow.Kind.PRIORITY))
                .extracting(OpenRow::key)
                .containsExactly("4", "3");
    }

    @Test
    void isThereForThoseWhoViewReports() {
        assertThatThrownBy(() -> asAgent.call(() -> service.of(filter(null, null, null, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> new StatisticsFilter(MONDAY, MONDAY.plusDays(400), BERLIN, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Statistics of(StatisticsFilter filter) throws Exception {
        return asAnalyst.call(() -> service.of(filter));
    }

    private static StatisticsFilter filter(Long queue, Long team, Long owner, Long customer) {
        return new StatisticsFilter(MONDAY, MONDAY.plusDays(6), BERLIN, queue, team, owner, customer);
    }

    private GivenTicket ticket(String number, LocalDate day) {
        return given.ticket(number).enteredAt(at(day, 540));
    }

    private void closed(String number, LocalDate created, LocalDate day) {
        ticket(number, created).state("closed successful");
        update("UPDATE ticket SET closed_at = ? WHERE number = ?", at(day, 600), number);
    }

    /** As the application writes it: first what is due, and then, when it has happened, no more than when. */
    private GivenTicket promised(String number, int minutes, int after) {
        var ticket = ticket(number, MONDAY);
        update("UPDATE ticket SET first_response_due = ? WHERE number = ?", at(MONDAY, 540 + minutes), number);
        update(
                "UPDATE ticket SET first_response_due = NULL, first_response_at = ? WHERE number = ?",
                at(MONDAY, 540 + after),
                number);
        return ticket;
    }

    private void update(String sql, Object... values) {
        given.database().update(sql, values);
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(BERLIN).plusMinutes(minute).toInstant();
    }
}
