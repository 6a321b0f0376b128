package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @Tag("D-04")
    @CsvSource({
        "mül, Müller GmbH, true",
        "ller, Müller GmbH, true",
        "mül*, Müller GmbH, true",
        "mül*, Alte Müllerei, true",
        "mül*, Obermüller, false",
        "*gmbh, Müller GmbH, true",
        "*gmbh, Müller GmbHaus, false",
        "*müll*, Obermüllerei, true",
        "m*r, Müller GmbH, true",
        "m*r, Alte Müllerei, false",
        "m*gmbh, Müller und Söhne GmbH, true",
        "mül* kas*, Müller Kassel, true",
        "a*b, Formel a*b=c, true"
    })
    void aStarAnchorsTheOtherSide(String typed, String name, boolean found) {
        assertFound(typed, name, found);
    }

    @Test
    @Tag("D-04")
    void aStarStaysWithinTheField() {
        var document = SearchText.of(List.of("Maier", "Peter"), List.of());

        assertThat(SearchQuery.parse("mai*ter").matches(document)).isFalse();
        assertThat(SearchQuery.parse("mai*er").matches(document)).isTrue();
    }

    @ParameterizedTest
    @Tag("D-04")
    @ValueSource(strings = {"**", " ** ", "***"})
    void twoStarsFindEverything(String typed) {
        var query = SearchQuery.parse(typed);

        assertThat(query.isEverything()).isTrue();
        assertThat(query.isTooShort()).isFalse();
        assertThat(query.matches("")).isTrue();
        assertThat(query.condition("search_text")).isEqualTo(new SqlCondition("TRUE", List.of()));
    }

    @ParameterizedTest
    @Tag("D-06")
    @CsvSource({
        "acme kassel, Acme Kassel, true",
        "kassel acme, Acme Kassel, true",
        "acme berlin, Acme Kassel, false",
        "acme&&kassel, Acme Kassel, true",
        "acme+berlin, Acme Kassel, false",
        "acme + kassel, Acme Kassel, true",
        "berlin || kassel, Acme Kassel, true",
        "berlin||bonn, Acme Kassel, false",
        "acme !kassel, Acme Kassel, false",
        "acme !kassel, Acme Bonn, true",
        "(acme&&!test), Acme Kassel, true",
        "(acme&&!test), Acme Test, false",
        "acme && (bonn || kassel), Acme Kassel, true",
        "acme bonn || kassel, Kassel, true",
        "acme && (bonn || kassel), Kassel, false",
        "!(acme kassel), Acme Kassel, false",
        "!!acme, Acme, true",
        "\"acme kassel\", Acme Kassel, true",
        "\"kassel acme\", Acme Kassel, false",
        "\"acme\" !\"bad kassel\", Acme Kassel, true"
    })
    void operatorsCombineWords(String typed, String name, boolean found) {
        assertFound(typed, name, found);
    }

    @ParameterizedTest
    @Tag("D-06")
    @ValueSource(
            strings = {
                "(acme",
                "acme)",
                "acme &&",
                "|| acme",
                "acme && || b",
                "()",
                "!",
                "C++",
                "((",
                "a ! b )",
                "+49 (0"
            })
    void whatDoesNotAddUpIsTakenLiterally(String typed) {
        assertFound(typed, "before " + typed + " after", true);
        assertFound(typed, "acme", false);
    }

    @ParameterizedTest
    @Tag("D-08")
    @ValueSource(
            strings = {
                "My Company (East branch)",
                "Müller & Söhne",
                "100%",
                "a_b",
                "C:\\acme",
                "A+B GmbH",
                "C++",
                "(acme&&!test)",
                "Yahoo! GmbH",
                "\"Zur Post\" Gasthof",
                "Rohre 3\"",
                "12\"x14\"",
                "O'Brien; DROP TABLE customer --",
                "[a-z]{2}^$.?|",
                "* Stern *",
                "Straße des 17. Juni (135)"
            })
    void aNameFindsItself(String name) {
        assertFound(name, name, true);
    }

    @ParameterizedTest
    @Tag("D-08")
    @CsvSource({"100%, 1000 Euro", "a_b, axb", "a.c, abc", "'[ab]', a", "a!%, axx", "Müller & Söhne, Müller und Söhne"})
    void signsOfDatabasesMeanThemselves(String typed, String name) {
        assertFound(typed, name, false);
    }

    @ParameterizedTest
    @Tag("V-10")
    @CsvSource({
        "Mueller, Müller",
        "Muller, Müller",
        "Müller, Mueller",
        "Müller, Muller",
        "MÜLLER, müller",
        "strasse, Goethestraße",
        "straße, Goethestrasse",
        "dvorak, Dvořák",
        "Dvořák, Dvorak",
        "yildiz, Yıldız",
        "jorg mueller, Jörg Müller"
    })
    void umlautsAndAccentsMakeNoDifference(String typed, String name) {
        assertFound(typed, name, true);
    }

    @ParameterizedTest
    @Tag("V-10")
    @ValueSource(
            strings = {
                "0171/234",
                "+49 (0)171 234",
                "+49 171 234",
                "0049171",
                "0049 (0) 171/234 56",
                "0171 234 56",
                "(0171) 234567",
                "+49 0171 234",
                "0171-234.567",
                "0171/",
                "171 234",
                "+49 (171",
                "müller 0171 234 56",
                "+49 (0)171 234 müller",
                "müller && (0171/234 || 0561)",
                "0171*",
                "*4567"
            })
    void phoneNumbersAreFoundInAnyNotation(String typed) {
        var document = SearchText.of(List.of("Müller"), List.of("+49171234567"));

        assertThat(SearchQuery.parse(typed).matches(document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0171/235", "+43 171 234", "müller 0172 234 56", "!0171 234", "0171 8"})
    void otherPhoneNumbersAreNotFound(String typed) {
        var document = SearchText.of(List.of("Müller"), List.of("+49171234567"));

        assertThat(SearchQuery.parse(typed).matches(document)).isFalse();
    }

    @Test
    void numbersInARowMayAlsoBeSeveral() {
        assertFound("34117 12", "Hauptstr. 12, 34117 Kassel", true);
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "' ', true",
        "a, true",
        "*, true",
        "a*, true",
        "' a ', true",
        "!a, true",
        "(a), true",
        "ab, false",
        "a b, false",
        "a*b, false",
        "C++, false",
        "**, false",
        "ü*, true"
    })
    void twoCharactersAreEnoughForASearch(String typed, boolean tooShort) {
        assertThat(SearchQuery.parse(typed).isTooShort()).isEqualTo(tooShort);
    }

    @Test
    void nothingFindsNothing() {
        assertThat(SearchQuery.parse(null).matches(" acme ")).isFalse();
        assertThat(SearchQuery.parse(" ").condition("search_text")).isEqualTo(new SqlCondition("FALSE", List.of()));
    }

    @ParameterizedTest
    @Tag("D-06")
    @ValueSource(strings = {"(", "!", "\"", "*a", "a ", "a||", "(a+", "1 ", "+1(2)", "ü", "&&", "[", "😀"})
    void aFloodOfSignsStaysSmall(String sign) {
        var query = SearchQuery.parse(sign.repeat(5_000));

        query.matches(SearchText.of(List.of(sign.repeat(5_000)), List.of()));
        query.matchesWithOneTypo(SearchText.of(List.of("acme"), List.of()));

        assertThat(query.condition("search_text").parameters()).hasSizeLessThan(100);
    }

    private static void assertFound(String typed, String name, boolean found) {
        var document = SearchText.of(List.of(name), List.of());

        assertThat(SearchQuery.parse(typed).matches(document))
                .as("<%s> in <%s>", typed, name)
                .isEqualTo(found);
    }
}
