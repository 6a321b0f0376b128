package de.kundenblick.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.WHITE.contrastTo(Colour.BLACK)).isEqualTo(21, within(0.001));
        assertThat(Colour.of("#777777").contrastTo(Colour.WHITE)).isEqualTo(4.48, within(0.01));
        assertThat(Colour.of("#0b6e7c").contrastTo(Colour.WHITE)).isGreaterThan(Colour.READABLE);
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(Colour.of("#0B6E7C")).hasToString("#0b6e7c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "#123456;}"})
    void nothingElseIsAColour(String text) {
        assertThat(Colour.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6e7c", "#a11d5b", "#5b4300", "#24509a", "#000000"})
    void whatIsReadableOnLightStaysSoWithAllThatFollows(String text) {
        var accent = Accent.onLight(Colour.of(text));

        assertThat(accent.strong().contrastTo(accent.soft())).isGreaterThan(Colour.READABLE);
        assertThat(accent.ink().contrastTo(accent.accent())).isGreaterThan(Colour.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#4cc0cf", "#f0b84a", "#ff9fc8", "#ffffff"})
    void whatIsReadableOnDarkStaysSoWithAllThatFollows(String text) {
        var accent = Accent.onDark(Colour.of(text));

        assertThat(accent.strong().contrastTo(accent.soft())).isGreaterThan(Colour.READABLE);
        assertThat(accent.ink().contrastTo(accent.accent())).isGreaterThan(Colour.READABLE);
    }
}
