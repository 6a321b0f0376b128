package de.kundenblick.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {
    private final ListDefinition list = new ListDefinition(
            "thing",
            "thing t",
            "t",
            "",
            List.of(
                    ListColumn.text("name", "t.name").sortedBy("t.name"),
                    ListColumn.text("city", "t.city").sortedBy("(t.city IS NULL)", "COALESCE(t.city, '')"),
                    ListColumn.text("note", "t.note")),
            List.of("name", "city"),
            "name",
            List.of(
                    new ListFilter.Everywhere("q", "t.search_text"),
                    new ListFilter.Begins("zip", "t.zip"),
                    new ListFilter.Choice("state", "t.state", List.of("NEW", "OLD"))));

    @Test
    void whatAnAddressSaysComesBackInTheAddress() {
        String query = "q=a%26b+%C3%A4&zip=34&state=NEW%2COLD&sort=-city&columns=city,note&rows=100";

        var state = ListState.parse(list, query);

        assertThat(state.filters())
                .containsExactly(Map.entry("q", "a&b ä"), Map.entry("zip", "34"), Map.entry("state", "NEW,OLD"));
        assertThat(state.query(list)).isEqualTo(query);
        assertThat(ListState.parse(list, state.query(list))).isEqualTo(state);
    }

    @Test
    void anAddressThatSaysNothingShowsTheStandardAndItsOwnAddressSaysSo() {
        var state = ListState.of(list, Map.of());

        assertThat(state).isEqualTo(new ListState(Map.of(), "name", false, List.of("name", "city"), 25));
        assertThat(state.query(list)).isEqualTo("sort=name");
        assertThat(ListState.isIn(list, Map.of("view", "7"))).isFalse();
        assertThat(ListState.isIn(list, Map.of("sort", "name"))).isTrue();
    }

    @Test
    void leavesOutWhatTheListDoesNotKnow() {
        var state = ListState.parse(
                list, "q=**&zip=*&state=GONE&sort=-note&columns=note,gone,note&rows=7&gone=1&%=%&x=%zz&=1&&");

        assertThat(state).isEqualTo(new ListState(Map.of(), "name", false, List.of("note"), 25));
    }

    @Test
    void sortingByTheSameColumnTurnsTheOrderRound() {
        var state = ListState.parse(list, "sort=name");

        assertThat(state.sortedBy("name").descending()).isTrue();
        assertThat(state.sortedBy("name").sortedBy("name").descending()).isFalse();
        assertThat(state.sortedBy("city").descending()).isFalse();
    }

    @Test
    void aPositionIsReadAsItIsWrittenAndAnythingElseIsTheStart() {
        var row = new ListRow(7, 1, "a:b", List.of());
        var empty = new ListRow(8, 1, null, List.of());

        assertThat(ListPosition.after(ListPosition.row(row)))
                .isEqualTo(new ListPosition(ListPosition.Direction.AFTER, 7, "a:b"));
        assertThat(ListPosition.before(ListPosition.row(empty)))
                .isEqualTo(new ListPosition(ListPosition.Direction.BEFORE, 8, null));
        for (String broken : new String[] {null, "", "x", "-1", "0:a", "99999999999999999999:a"}) {
            assertThat(ListPosition.after(broken)).isEqualTo(ListPosition.START);
        }
    }

    @Test
    void aSelectionTakesWhatItUnderstandsAndNoMoreThanIsAllowed() {
        var some = Selection.parse("1:2,x,3:4,5,:6,7:,8:9:10,'); DROP");

        assertThat(some.ids()).isEqualTo("{1,3}");
        assertThat(some.versions()).isEqualTo("{2,4}");
        assertThat(Selection.parse(null).isEmpty()).isTrue();
        assertThat(Selection.parse("1:1,".repeat(Selection.MOST + 5)).size()).isEqualTo(Selection.MOST);
    }

    @Test
    void nothingThatWasTypedStandsInTheSql() {
        var sql = new ListSql(list, ListState.parse(list, "q=evil&zip=evil&sort=-city"), List.of());
        var position = ListPosition.after("7:evil");

        assertThat(List.of(
                        sql.all(),
                        sql.page(position, 10, true),
                        sql.page(position, 10, false),
                        sql.count(5),
                        sql.marks(5)))
                .allSatisfy(each -> {
                    assertThat(each.sql()).doesNotContain("evil");
                    assertThat(each.sql().chars().filter(c -> c == '?').count())
                            .isEqualTo(each.parameters().size());
                });
    }
}
