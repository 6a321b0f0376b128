package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Caller;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.widget.FilterOption;
import de.kundenblick.ticket.widget.FilterValue;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketFilters;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetSettings;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WidgetFiltersIT {
    private static final List<TicketTab> TABS = List.of(TicketTab.values());

    @Inject
    TicketWidgetService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    private TicketScope customer;

    @BeforeEach
    void begin() {
        customer = TicketScope.ofCustomer(given.customer("K-1").id());
    }

    @Test
    @Tag("D-42")
    void filtersHoldAtOnceAndForTheTabsToo() throws Exception {
        given.ticket("T-1").in("one").priority(Priority.HIGH).lockedBy("agent");
        given.ticket("T-2").in("one").priority(Priority.LOW).lockedBy("agent");
        given.ticket("T-3").in("two").priority(Priority.HIGH);
        var both = new TicketFilters(Map.of(
                TicketColumn.QUEUE,
                new FilterValue(Long.toString(given.queue("one").id()), "one"),
                TicketColumn.PRIORITY,
                new FilterValue("4", "4")));
        var nobody = new TicketFilters(Map.of(TicketColumn.OWNER, new FilterValue("", "")));

        var filtered = question(TicketWidget.NEW, TicketTab.ALL, TicketVariant.FIRST, both);
        assertThat(numbers(filtered)).containsExactly("T-1");
        assertThat(counts(asAgent, filtered).of(TicketVariant.FIRST, TicketTab.ALL))
                .isEqualTo(1);
        assertThat(counts(asAgent, filtered).of(TicketVariant.FIRST, TicketTab.LOCKED))
                .isEqualTo(1);
        assertThat(numbers(question(TicketWidget.NEW, TicketTab.ALL, TicketVariant.FIRST, nobody)))
                .containsExactly("T-3");
    }

    @Test
    @Tag("D-42")
    void filtersOfferWhatOccurs() throws Exception {
        given.queue("empty");
        given.ticket("T-1").in("one").priority(Priority.HIGH).lockedBy("agent").by("anna");
        given.ticket("T-2").in("two");
        given.ticket("OPEN").in("three").state("open");
        given.ticket("ELSEWHERE").in("four").of("K-2");

        var options = asAgent.call(() -> service.options(customer, TicketWidget.NEW, TicketVariant.FIRST));

        assertThat(labels(options, TicketColumn.QUEUE)).containsExactlyInAnyOrder("one", "two");
        assertThat(labels(options, TicketColumn.OWNER)).containsExactlyInAnyOrder("Petra Adler", "");
        assertThat(labels(options, TicketColumn.STATE)).containsExactly("new");
        assertThat(labels(options, TicketColumn.PRIORITY)).containsExactlyInAnyOrder("3", "4");
    }

    private static List<String> labels(List<FilterOption> options, TicketColumn column) {
        return options.stream()
                .filter(option -> option.column() == column)
                .map(FilterOption::label)
                .toList();
    }

    @Test
    @Tag("D-91")
    void aPersonsTicketsAreItsOwnOrThoseOfItsCustomers() throws Exception {
        given.contact("anna").at("K-1");
        given.contact("bert").at("K-1");
        given.ticket("OWN").by("anna").lockedBy("agent");
        given.ticket("COLLEAGUE").by("bert");
        given.ticket("ELSEWHERE").of("K-2").by("bert");
        var person = TicketScope.ofContact(given.contact("anna").id());
        var accessible = TicketVariant.FIRST.reaching(true);
        var own = question(TicketWidget.NEW, TicketTab.ALL);
        var all = question(TicketWidget.NEW, TicketTab.ALL, accessible, TicketFilters.NONE);

        assertThat(numbers(person, own)).containsExactly("OWN");
        assertThat(numbers(person, all)).containsExactlyInAnyOrder("OWN", "COLLEAGUE");
        var counts =
                asAgent.call(() -> service.counts(person, List.of(own), TABS)).get(TicketWidget.NEW);
        assertThat(counts.of(TicketVariant.FIRST, TicketTab.ALL)).isEqualTo(1);
        assertThat(counts.of(accessible, TicketTab.ALL)).isEqualTo(2);
        assertThat(counts.of(accessible, TicketTab.LOCKED)).isEqualTo(1);
    }

    private WidgetCounts counts(Caller caller, WidgetQuestion question) throws Exception {
        return caller.call(() -> service.counts(customer, List.of(question), TABS))
                .getOrDefault(question.widget(), WidgetCounts.NONE);
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
