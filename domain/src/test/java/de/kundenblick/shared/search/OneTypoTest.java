package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("V-10")
class OneTypoTest {

    @ParameterizedTest
    @CsvSource({
        "Mülller, Müller, true",
        "Müler, Müller, true",
        "Möller, Müller, true",
        "Mülelr, Müller, true",
        "Mller, Müller, true",
        "Meuller, Müller, true",
        "Üller, Müller, true",
        "Müllre, Müller, true",
        "Mulle, Müller, true",
        "Mölle, Müller, false",
        "Mlr, Müller, false",
        "Kasel, Alte Kasseler (Kassel), true",
        "Luedenscheit, Müller-Lüdenscheid, true",
        "O'Brian, O'Brien, true",
        "P'Brian, O'Brien, false",
        "Mülller Söne, Müller & Söhne, true",
        "Mülller Bonn, Müller & Söhne, false",
        "Mülller && !Söne, Müller & Söhne, true",
        "Mülller || Bonn, Müller & Söhne, true",
        "\"Mülller\", Müller, false",
        "Mülll*, Müller, false",
        "K10024, K10023, false",
        "34118, 34117, false",
        "Abtt, Abt, true",
        "Ab, Abt, true",
        "Abx, Abt, false"
    })
    void oneLetterPerWordIsForgiven(String typed, String name, boolean found) {
        var document = SearchText.of(List.of(name), List.of());

        assertThat(SearchQuery.parse(typed).matchesWithOneTypo(document)).isEqualTo(found);
    }

    /** Among the letters a, b and c are all the ways in which letters of a word can be alike. */
    @Test
    void theThresholdLetsEveryTypoThrough() {
        assertThat(words("abc", 4, 6)).allSatisfy(typed -> assertThat(Typos.of(typed, "abcx"))
                .allMatch(word -> isCandidate(typed, word))
                .allMatch(word -> SearchQuery.parse(typed).matchesWithOneTypo(" " + word + " ")));
    }

    @Test
    void theThresholdIsNoLowerThanItMustBe() {
        assertThat(Trigrams.wordSimilarity("hnas", "hans")).isEqualTo(0.2);
        assertThat(Trigrams.wordSimilarity("acbde", "abcde")).isEqualTo(0.2);
    }

    private static boolean isCandidate(String typed, String word) {
        return Trigrams.wordSimilarity(typed, word) >= OneTypo.leastSimilarity(typed);
    }

    private static List<String> words(String alphabet, int shortest, int longest) {
        List<String> words = List.of("");
        Stream<String> all = Stream.empty();
        for (int length = 1; length <= longest; length++) {
            words = words.stream()
                    .flatMap(word -> alphabet.chars().mapToObj(letter -> word + (char) letter))
                    .toList();
            all = length >= shortest ? Stream.concat(all, words.stream()) : all;
        }
        return all.toList();
    }
}
