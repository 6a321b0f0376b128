package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {
    @Test
    void allWordsHaveToBeThere() {
        var words = TextQuery.parse("Drucker brennt").words();

        assertThat(words.sql()).isEqualTo("((words_of(?)) && (words_of(?)))");
        assertThat(words.parameters()).containsExactly("drucker", "brennt");
    }

    @Test
    void knowsPhrasesExclusionsBeginningsAndAlternatives() {
        var words =
                TextQuery.parse("\"kein Papier\" -Toner Druck* oder Scanner").words();

        assertThat(words.sql()).isEqualTo("((words_of(?)) && !!(words_of(?)) && (words_from(?))) || ((words_of(?)))");
        assertThat(words.parameters()).containsExactly("kein papier", "toner", "druck", "scanner");
    }

    @Test
    void umlautsMayBeTypedAsTwoLetters() {
        assertThat(TextQuery.parse("Müller").words().parameters()).containsExactly("müller", "mueller");
        assertThat(TextQuery.parse("Mueller").words().parameters()).containsExactly("mueller", "müller");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "\"",
                "\"\"",
                "-",
                "!!!",
                ":*",
                "()",
                "\\",
                "-nicht",
                "a",
                "*",
                "|| oder or",
                "&&",
                "' ; --",
                "\0"
            })
    void whatSaysNothingFindsNothing(String typed) {
        var query = TextQuery.parse(typed);

        assertThat(query.isNothing()).isTrue();
        assertThat(query.in("x").sql()).isEqualTo("FALSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:*b", "foo\\", "x'y\"z", "%_foo", "<b>foo</b>", "foo & bar | !baz", "(foo"})
    void signsNeverReachTheDatabaseAsAnythingButLetters(String typed) {
        var query = TextQuery.parse(typed);

        assertThat(query.words().sql()).matches("[a-z_(?)&|! ]+");
        assertThat(query.words().parameters())
                .allSatisfy(word -> assertThat((String) word).matches("[\\p{L}\\p{N} ]+"));
        assertThat(query.in("line").parameters())
                .allSatisfy(word -> assertThat((String) word).matches("[\\p{L}\\p{N}%]+"));
    }

    @Test
    void onlyTheFirstTwoHundredCharactersCount() {
        assertThat(TextQuery.parse("x".repeat(10_000)).words().parameters()).containsExactly("x".repeat(200));
    }

    @Test
    void marksWhatWasLookedFor() {
        var query = TextQuery.parse("drucker muell -papier");

        assertThat(Passage.of(query.marked("Der DRUCKER druckt Müll auf Papier")))
                .containsExactly(
                        new Passage("Der ", false),
                        new Passage("DRUCKER", true),
                        new Passage(" druckt ", false),
                        new Passage("Müll", true),
                        new Passage(" auf Papier", false));
    }

    @Test
    void marksPhrasesOverAnySigns() {
        assertThat(Passage.of(TextQuery.parse("\"kein papier\"").marked("Es ist kein -Papier da")))
                .filteredOn(Passage::hit)
                .extracting(Passage::text)
                .isEqualTo(List.of("kein -Papier"));
    }

    @Test
    void anIndexOfThreeLettersHelpsOnlyWithLongWords() {
        assertThat(TextQuery.parse("ab drucker").isFindable()).isTrue();
        assertThat(TextQuery.parse("ab oder drucker").isFindable()).isFalse();
    }
}
