package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.Caller;
import de.kundenblick.server.InTransaction;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketFilters;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketSort;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetSettings;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketWidgetServiceIT {
    private static final List<TicketTab> TABS = List.of(TicketTab.values());
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @Inject
    TicketWidgetService service;

    @Inject
    TargetKeeper targets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsContact asContact;

    @Inject
    InTransaction inTransaction;

    private TicketScope customer;

    @BeforeEach
    void begin() {
        customer = TicketScope.ofCustomer(given.customer("K-1").id());
    }

    @Test
    @Tag("D-30")
    void lockedTicketsAreTheReadersOwn() throws Exception {
        given.ticket("MINE").lockedBy("agent");
        given.ticket("THEIRS").lockedBy("colleague");
        given.ticket("UNLOCKED").ownedBy("agent");
        given.ticket("FOR-A-WHILE").ownedBy("agent");
        given.database().update("UPDATE ticket SET lock_kind = 'TMP_LOCK' WHERE number = 'FOR-A-WHILE'");

        assertThat(numbers(TicketWidget.NEW, TicketTab.LOCKED)).containsExactlyInAnyOrder("MINE", "FOR-A-WHILE");
        assertThat(count(asAgent, TicketWidget.NEW, TicketTab.LOCKED)).isEqualTo(2);
    }

    @Test
    @Tag("D-31")
    void myQueuesAreThoseThatIChose() throws Exception {
        given.ticket("A").in("one");
        given.ticket("B").in("two");
        given.ticket("C").in("three");

        assertThat(count(asAgent, TicketWidget.NEW, TicketTab.QUEUES)).isZero();
        assertThat(numbers(TicketWidget.NEW, TicketTab.QUEUES)).isEmpty();

        choose("one");
        assertThat(numbers(TicketWidget.NEW, TicketTab.QUEUES)).containsExactly("A");
        choose("two");
        assertThat(numbers(TicketWidget.NEW, TicketTab.QUEUES)).containsExactlyInAnyOrder("A", "B");
        assertThat(count(asAgent, TicketWidget.NEW, TicketTab.QUEUES)).isEqualTo(2);
    }

    private void choose(String queue) {
        given.database()
                .update(
                        "INSERT INTO employee_queue (employee_id, queue_id) VALUES (?, ?)",
                        given.employee("agent").id(),
                        given.queue(queue).id());
    }

    @Test
    @Tag("D-32")
    @Tag("D-44")
    void ticketsThatIMayNotSeeAreNeitherShownNorCounted() throws Exception {
        given.employee("colleague").inTeam("Others");
        given.queue("open").openOnlyTo(Fixtures.TEAM, "Others");
        given.queue("secret").openOnlyTo("Others");
        given.ticket("T-1").in("open");
        given.ticket("T-2").in("secret").lockedBy("agent");
        given.ticket("ELSEWHERE").in("open").of("K-10");

        assertThat(numbers(TicketWidget.NEW, TicketTab.ALL)).containsExactly("T-1");
        assertThat(count(asAgent, TicketWidget.NEW, TicketTab.ALL)).isEqualTo(1);
        assertThat(count(asAgent, TicketWidget.NEW, TicketTab.LOCKED)).isZero();
        assertThat(count(asColleague, TicketWidget.NEW, TicketTab.ALL)).isEqualTo(2);
    }

    @Test
    @Tag("D-33")
    void watchedAndResponsibleAndMyServices() throws Exception {
        given.ticket("WATCHED").watchedBy("agent");
        given.ticket("RESPONSIBLE").responsible("agent");
        given.ticket("SERVICE");
        given.ticket("OTHER").watchedBy("colleague").responsible("colleague");
        var database = given.database();
        database.update("INSERT INTO service (id, version, name) VALUES (4711, 1, 'Druck')");
        database.update("UPDATE ticket SET service_id = 4711 WHERE number = 'SERVICE'");
        database.update(
                "INSERT INTO employee_service VALUES (?, 4711)",
                given.employee("agent").id());

        assertThat(numbers(TicketWidget.NEW, TicketTab.WATCHED)).containsExactly("WATCHED");
        assertThat(numbers(TicketWidget.NEW, TicketTab.RESPONSIBLE)).containsExactly("RESPONSIBLE");
        assertThat(numbers(TicketWidget.NEW, TicketTab.SERVICES)).containsExactly("SERVICE");
    }

    @Test
    @Tag("D-35")
    void remindersAreDueOrAllThatWait() throws Exception {
        given.ticket("DAY").state("pending reminder").pendingUntil(YESTERDAY);
        given.ticket("HOURS")
                .state("pending reminder")
                .pendingUntil(Instant.now().minus(Duration.ofHours(2)));
        given.ticket("LATER").state("pending reminder").pendingUntil(TOMORROW);
        given.ticket("CLOSES").state("pending auto close+").pendingUntil(YESTERDAY);
        var every = TicketVariant.FIRST.waiting(true);

        assertThat(numbers(question(TicketWidget.REMINDER, TicketTab.ALL))).containsExactly("HOURS", "DAY");
        assertThat(numbers(question(TicketWidget.REMINDER, TicketTab.ALL, every, TicketFilters.NONE)))
                .containsExactly("LATER", "HOURS", "DAY");
        var counts = counts(asAgent, question(TicketWidget.REMINDER, TicketTab.ALL));
        assertThat(counts.of(TicketVariant.FIRST, TicketTab.ALL)).isEqualTo(2);
        assertThat(counts.of(every, TicketTab.ALL)).isEqualTo(3);
    }

    @Test
    @Tag("D-36")
    void eachOfTheThreeTargetsSuffices() throws Exception {
        var promises = new GivenPromises(given);
        long always = promises.always("Immer");
        promises.queue("responses", always, 60, null, null);
        promises.queue("updates", always, null, 30, null);
        promises.queue("solutions", always, null, null, 120);
        var ids = Stream.of("responses", "updates", "solutions")
                .map(queue -> given.ticket(queue).in(queue).enteredAt(YESTERDAY).id())
                .toList();
        promises.message("updates", "CUSTOMER", true, YESTERDAY);

        inTransaction.run(() -> targets.refresh(ids));

        assertThat(numbers(TicketWidget.ESCALATED, TicketTab.ALL)).containsExactly("updates", "responses", "solutions");
    }

    @Test
    void theTicketThatEscalatedEarliestIsTheFirst() throws Exception {
        given.ticket("T-1").dueInHours(-1);
        given.ticket("T-2").state("open").dueInHours(-5);
        given.ticket("T-3").state("pending reminder").pendingUntil(TOMORROW).dueInHours(-3);
        given.ticket("IN-TIME").dueInHours(1);
        given.ticket("NOTHING");

        assertThat(numbers(TicketWidget.ESCALATED, TicketTab.ALL)).containsExactly("T-2", "T-3", "T-1");
        assertThat(count(asAgent, TicketWidget.ESCALATED, TicketTab.ALL)).isEqualTo(3);
    }

    @Test
    @Tag("D-41")
    void everyColumnSortsBothWays() throws Exception {
        given.ticket("T-1")
                .enteredHoursAgo(3)
                .priority(Priority.LOW)
                .subject("beta")
                .lockedBy("colleague");
        given.ticket("T-2").enteredHoursAgo(2).priority(Priority.VERY_HIGH).subject("Alpha");
        given.ticket("T-3")
                .enteredHoursAgo(1)
                .priority(Priority.NORMAL)
                .subject("gamma")
                .lockedBy("agent");

        assertThat(sorted(TicketColumn.AGE, false)).containsExactly("T-3", "T-2", "T-1");
        assertThat(sorted(TicketColumn.AGE, true)).containsExactly("T-1", "T-2", "T-3");
        assertThat(sorted(TicketColumn.PRIORITY, false)).containsExactly("T-1", "T-3", "T-2");
        assertThat(sorted(TicketColumn.PRIORITY, true)).containsExactly("T-2", "T-3", "T-1");
        assertThat(sorted(TicketColumn.SUBJECT, false)).containsExactly("T-2", "T-1", "T-3");
        assertThat(sorted(TicketColumn.OWNER, false)).containsExactly("T-1", "T-3", "T-2");
        assertThat(sorted(TicketColumn.OWNER, true)).containsExactly("T-3", "T-1", "T-2");
        for (var column : TicketColumn.values()) {
            assertThat(sorted(column, false)).as(column.name()).hasSize(3);
            assertThat(sorted(column, true)).as(column.name()).hasSize(3);
        }
    }

    private List<String> sorted(TicketColumn column, boolean descending) throws Exception {
        var settings = question(TicketWidget.NEW, TicketTab.ALL).settings();
        return numbers(
                new WidgetQuestion(TicketWidget.NEW, settings, new TicketSort(column, descending), new Slice(0, 10)));
    }

    @Test
    void allWidgetsAndColumnsAtOnce() throws Exception {
        given.ticket("T-1").by("anna").dueInHours(-1);
        given.ticket("T-2").state("open");
        given.ticket("T-3").state("closed successful");
        given.ticket("T-4").state("pending reminder").pendingUntil(YESTERDAY);
        given.database().update("UPDATE ticket SET update_promised = now(), update_missed = true WHERE number = 'T-1'");
        var questions = Stream.of(TicketWidget.values())
                .map(widget -> question(widget, TicketTab.ALL))
                .toList();

        var pages = asAgent.call(() -> service.pages(customer, questions));
        var counts = asAgent.call(() -> service.counts(customer, questions, TABS));

        assertThat(pages).hasSize(7).allSatisfy((widget, rows) -> assertThat(rows)
                .hasSize(1));
        assertThat(counts).hasSize(7).allSatisfy((widget, counted) -> assertThat(
                        counted.of(TicketVariant.FIRST, TicketTab.ALL))
                .isEqualTo(1));
        assertThat(pages.get(TicketWidget.NEW).get(0).cells())
                .containsEntry(TicketColumn.NUMBER, "T-1")
                .containsEntry(TicketColumn.STATE, "new")
                .containsEntry(TicketColumn.PRIORITY, Priority.NORMAL)
                .containsKeys(TicketColumn.AGE, TicketColumn.CONTACT, TicketColumn.ESCALATION)
                .doesNotContainKeys(TicketColumn.OWNER, TicketColumn.SERVICE);
    }

    @Test
    void isForEmployeesOnly() {
        assertThatThrownBy(() -> asContact.call(() -> service.pages(customer, List.of())))
                .isInstanceOf(EJBAccessException.class);
    }

    private long count(Caller caller, TicketWidget widget, TicketTab tab) throws Exception {
        return counts(caller, question(widget, tab)).of(TicketVariant.FIRST, tab);
    }

    private WidgetCounts counts(Caller caller, WidgetQuestion question) throws Exception {
        return caller.call(() -> service.counts(customer, List.of(question), TABS))
                .getOrDefault(question.widget(), WidgetCounts.NONE);
    }

    private List<String> numbers(TicketWidget widget, TicketTab tab) throws Exception {
        return numbers(question(widget, tab));
    }

    private List<String> numbers(WidgetQuestion question) throws Exception {
        return numbers(customer, question);
    }

    private List<String> numbers(TicketScope scope, WidgetQuestion question) throws Exception {
        return asAgent.call(() -> service.pages(scope, List.of(question))).values().stream()
                .flatMap(List::stream)
                .map(WidgetTicket::number)
                .toList();
    }

    private static WidgetQuestion question(TicketWidget widget, TicketTab tab) {
        return question(widget, tab, TicketVariant.FIRST, TicketFilters.NONE);
    }

    private static WidgetQuestion question(
            TicketWidget widget, TicketTab tab, TicketVariant variant, TicketFilters filters) {
        var settings = new WidgetSettings(List.of(TicketColumn.values()), 10, tab, variant, filters);
        return new WidgetQuestion(widget, settings, widget.sort(), new Slice(0, 10));
    }
}
