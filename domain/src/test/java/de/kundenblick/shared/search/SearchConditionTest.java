package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SearchConditionTest {

    @Test
    void bothSpellingsOfAWordAreLookedFor() {
        var condition = SearchQuery.parse("Müller").condition("c.search_text");

        assertThat(condition.sql()).isEqualTo("(c.search_text LIKE ? ESCAPE '!' OR c.search_text LIKE ? ESCAPE '!')");
        assertThat(condition.parameters()).containsExactly("%mueller%", "%muller%");
    }

    @Test
    @Tag("D-08")
    void signsOfThePatternLanguageAreEscaped() {
        assertThat(SearchQuery.parse("50%_of!\\").condition("t").parameters()).containsExactly("%50!%!_of!!\\%");
    }

    @Test
    @Tag("D-04")
    void anAnchorIsABlank() {
        assertThat(SearchQuery.parse("acme*").condition("t").parameters()).containsExactly("% acme%", "%acme*%");
    }

    @Test
    @Tag("D-04")
    void aStarInTheMiddleBecomesARegularExpression() {
        var condition = SearchQuery.parse("a.*c").condition("t");

        assertThat(condition.sql()).isEqualTo("(t ~ ? OR t LIKE ? ESCAPE '!')");
        assertThat(condition.parameters()).containsExactly(" a\\.[^\n]*c ", "%a.*c%");
    }

    @Test
    @Tag("D-06")
    void operatorsBecomeThoseOfTheDatabase() {
        var condition = SearchQuery.parse("acme && !(bonn || kiel)").condition("t");

        assertThat(condition.sql())
                .isEqualTo("((t LIKE ? ESCAPE '!' AND NOT ((t LIKE ? ESCAPE '!' OR t LIKE ? ESCAPE '!')))"
                        + " OR t LIKE ? ESCAPE '!')");
        assertThat(condition.parameters()).containsExactly("%acme%", "%bonn%", "%kiel%", "%acme && !!(bonn || kiel)%");
    }

    @Test
    @Tag("V-10")
    void aPhoneNumberWithACountryIsLookedForFromItsBeginning() {
        assertThat(SearchQuery.parse("0049 171").condition("t").parameters())
                .containsExactly("%0049%", "%171%", "% 49171%");
    }

    @Test
    @Tag("V-10")
    void aTypingErrorIsLookedForBySimilarity() {
        var condition = SearchQuery.parse("acmee").conditionWithOneTypo("t").orElseThrow();

        assertThat(condition.sql()).isEqualTo("(t LIKE ? ESCAPE '!' OR ? <% t)");
        assertThat(condition.parameters()).containsExactly("%acmee%", "acmee");
    }

    @Test
    void thereIsNoSecondTryWhereNothingIsForgiven() {
        assertThat(SearchQuery.parse("abc \"müller\" mül* !acmee 4711").conditionWithOneTypo("t"))
                .isEmpty();
    }

    @Test
    void onlyTheNameOfAColumnIsAColumn() {
        var query = SearchQuery.parse("acme");

        assertThatThrownBy(() -> query.condition("t; --")).isInstanceOf(IllegalArgumentException.class);
    }
}
