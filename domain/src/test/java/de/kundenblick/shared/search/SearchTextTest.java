package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @Test
    void aFieldWithUmlautsStandsInTwoSpellings() {
        assertThat(text("Müller  GmbH")).isEqualTo(" mueller gmbh \n muller gmbh ");
    }

    @Test
    void aFieldWithoutThemStandsInOne() {
        assertThat(text("ACME", "Kassel")).isEqualTo(" acme \n kassel ");
    }

    @ParameterizedTest
    @Tag("V-10")
    @CsvSource({
        "Straße, strasse, strasse",
        "GROẞE, grosse, grosse",
        "Ångström, aangstroem, angstrom",
        "Søren, soeren, soren",
        "Dvořák, dvorak, dvorak",
        "Łukasz, lukasz, lukasz",
        "Yıldız, yildiz, yildiz",
        "İstanbul, istanbul, istanbul",
        "Æther, aether, aether",
        "Œuvre, oeuvre, oeuvre",
        "ﬁrma, firma, firma"
    })
    void lettersOfOtherLanguagesBecomePlain(String typed, String expanded, String stripped) {
        assertThat(Spelling.EXPANDED.of(typed)).isEqualTo(expanded);
        assertThat(Spelling.STRIPPED.of(typed)).isEqualTo(stripped);
    }

    @Test
    void anAccentOfItsOwnIsAsGoodAsOneInTheLetter() {
        assertThat(text("Mu\u0308ller")).isEqualTo(text("Müller"));
    }

    @Test
    @Tag("D-08")
    void punctuationStays() {
        assertThat(text("My Company (East branch)", "100%", "a_b\\c"))
                .isEqualTo(" my company (east branch) \n 100% \n a_b\\c ");
    }

    @Test
    void typographyBecomesWhatAKeyboardHas() {
        assertThat(text("„O’Brien“ – Söhne")).startsWith(" \"o'brien\" - soehne ");
    }

    @Test
    void lineEndsControlsAndBrokenCharactersBecomeBlanks() {
        assertThat(text("a\nb\u0000c\td\u00a0e\ud83df")).isEqualTo(" a b c d e f ");
    }

    @Test
    void invisibleCharactersDisappear() {
        assertThat(text("Kun\u00addenblick\u200b")).isEqualTo(" kundenblick ");
    }

    @Test
    @Tag("V-10")
    void phoneNumbersAreDigitsWithAndWithoutCountry() {
        var document = SearchText.of(List.of(), List.of("+49171234567", "+41446681800"));

        assertThat(document).isEqualTo(" 49171234567 \n 0171234567 \n 41446681800 \n 0446681800 ");
    }

    @Test
    void emptyFieldsLeaveNoTrace() {
        var document = SearchText.of(Arrays.asList(null, " ", "\n", "acme", "Acme"), Arrays.asList(null, ""));

        assertThat(document).isEqualTo(" acme ");
    }

    @Test
    void aNovelInAFieldIsCutOffBetweenCharacters() {
        var document = text("a".repeat(SearchText.LONGEST_FIELD - 1) + "😀 end");

        assertThat(document).hasSize(SearchText.LONGEST_FIELD + 1).endsWith("a ");
    }

    private static String text(String... fields) {
        return SearchText.of(List.of(fields), List.of());
    }
}
