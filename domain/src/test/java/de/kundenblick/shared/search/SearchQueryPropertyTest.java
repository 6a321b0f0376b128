package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SearchQueryPropertyTest {

    private static final String UMLAUTS = "äöüåøéčñłı";

    @Property
    @Tag("D-06")
    void anyTextIsAQuery(@ForAll @StringLength(max = 300) String typed, @ForAll @StringLength(max = 300) String field) {
        var document = SearchText.of(List.of(field), List.of(field));
        var query = SearchQuery.parse(typed);

        query.matches(document);
        query.isTooShort();
        query.explain(List.of(SearchedField.text("name", field), SearchedField.phone("phone", field)));
        if (query.matches(document)) {
            assertThat(query.matchesWithOneTypo(document)).isTrue();
        }
    }

    @Property
    @Tag("D-06")
    void everyValueIsAParameter(@ForAll("expressions") String typed) {
        var query = SearchQuery.parse(typed);
        var conditions = new ArrayList<>(List.of(query.condition("t")));
        query.conditionWithOneTypo("t").ifPresent(conditions::add);

        assertThat(conditions).allSatisfy(condition -> {
            assertThat(condition.sql().replace("ESCAPE '!'", ""))
                    .matches("(t|LIKE|~|<%|\\?|AND|OR|NOT|TRUE|FALSE|[() ])*+");
            assertThat(condition.sql().chars().filter(sign -> sign == '?')).hasSameSizeAs(condition.parameters());
        });
    }

    @Property
    @Tag("D-08")
    void whatStandsInAFieldFindsIt(
            @ForAll("expressions") String before,
            @ForAll("expressions") String typed,
            @ForAll("expressions") String after) {
        Assume.that(!typed.isBlank());

        var document = SearchText.of(List.of("another", before + typed + after), List.of());

        assertThat(SearchQuery.parse(typed).matches(document)).isTrue();
    }

    @Property
    @Tag("V-10")
    void eitherSpellingFindsTheOther(@ForAll("words") String word) {
        String expanded = Spelling.EXPANDED.of(word);
        String stripped = Spelling.STRIPPED.of(word);

        assertThat(List.of(word, expanded, stripped, word.toUpperCase(Locale.ROOT)))
                .allSatisfy(typed -> {
                    assertThat(matches(typed, word)).isTrue();
                    assertThat(matches(word, typed)).isTrue();
                });
    }

    @Property
    @Tag("V-10")
    void oneTypoIsForgiven(
            @ForAll("words") String word, @ForAll @From("letters") char letter, @ForAll @IntRange(max = 99) int which) {
        var typos = Typos.of(word, "" + letter).stream()
                .filter(typo -> typo.length() >= 4)
                .toList();
        String typed = typos.get(which % typos.size());

        var document = SearchText.of(List.of("Firma " + word + " GmbH"), List.of());

        assertThat(SearchQuery.parse(typed).matchesWithOneTypo(document)).isTrue();
        assertThat(Spelling.STRIPPED.of(word))
                .satisfiesAnyOf(
                        stripped -> assertSimilar(Spelling.STRIPPED.of(typed), stripped),
                        stripped -> assertSimilar(Spelling.EXPANDED.of(typed), Spelling.EXPANDED.of(word)));
    }

    private static void assertSimilar(String typed, String word) {
        assertThat(Trigrams.wordSimilarity(typed, word)).isGreaterThanOrEqualTo(OneTypo.leastSimilarity(typed));
    }

    private static boolean matches(String typed, String name) {
        return SearchQuery.parse(typed).matches(SearchText.of(List.of(name), List.of()));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.strings()
                .withChars("ab1Zü %_\\*?'\"!+()[]{}^$.-/:@#&|<>~;")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(UMLAUTS)
                .ofMinLength(4)
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z').with(UMLAUTS.toCharArray());
    }
}
