package de.kundenblick.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final List<Widget> widgets = List.of(
            widget("news", Zone.MAIN, 200),
            widget("people", Zone.MAIN, 100),
            widget("status", Zone.SIDE, 100),
            widget("info", Zone.SIDE, 200));
    private final Layout original = Layout.original(widgets);

    @Test
    void startsInTheOrderThatTheWidgetsAskFor() {
        assertThat(original.main()).containsExactly("people", "news");
        assertThat(original.side()).containsExactly("status", "info");
    }

    @Test
    void isReadAsItWasWritten() {
        var layout = new Layout(List.of("a", "b"), List.of("c"), Set.of("b", "c"));

        assertThat(Layout.parse(layout.format())).isEqualTo(layout);
    }

    @Test
    void readsDamagedTextAsFarAsItGoes() {
        assertThat(Layout.parse("a,,b")).isEqualTo(new Layout(List.of("a", "b"), List.of(), Set.of()));
        assertThat(Layout.parse("")).isEqualTo(Layout.EMPTY);
    }

    @Test
    @Tag("D-10")
    void widgetsMoveWithinAndBetweenZones() {
        var layout = original.arranged(List.of("news", "status"), List.of("people", "info"));

        assertThat(layout.main()).containsExactly("news", "status");
        assertThat(layout.side()).containsExactly("people", "info");
    }

    @Test
    void aWidgetThatIsNotNamedStaysBehindTheOthers() {
        var layout = original.arranged(List.of("news"), List.of("status", "info"));

        assertThat(layout.main()).containsExactly("news", "people");
    }

    @Test
    void ignoresUnknownAndRepeatedKeys() {
        var layout = original.arranged(List.of("forged", "news", "news", "people"), List.of("status", "info"));

        assertThat(layout.main()).containsExactly("news", "people");
    }

    @Test
    @Tag("D-11")
    void aWidgetThatIsShownAgainComesBackAtTheEnd() {
        var layout = original.without("people").showing(Set.of("people", "news", "status", "info"), keys());

        assertThat(layout.main()).containsExactly("news", "people");
        assertThat(layout.closed()).isEmpty();
    }

    @Test
    @Tag("D-11")
    void aWidgetThatIsNotChosenIsClosed() {
        var layout = original.showing(Set.of("people"), keys());

        assertThat(layout.closed()).containsExactlyInAnyOrder("news", "status", "info");
    }

    @Test
    @Tag("D-15")
    void aNewWidgetComesLastAndTheOldOrderStays() {
        var stored = original.arranged(List.of("news", "people"), List.of("info", "status"));
        var more =
                List.of(widget("zebra", Zone.MAIN, 1), widget("apple", Zone.MAIN, 2), widget("news", Zone.MAIN, 200));

        var layout = stored.with(more);

        assertThat(layout.main()).containsExactly("news", "people", "apple", "zebra");
    }

    private Set<String> keys() {
        return Set.of("people", "news", "status", "info");
    }

    private static Widget widget(String key, Zone zone, int order) {
        return new Widget("customer", key, zone, order, "customer.read", "title", "/view.xhtml");
    }
}
