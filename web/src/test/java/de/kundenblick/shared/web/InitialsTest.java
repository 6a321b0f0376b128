package de.kundenblick.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Petra Adler, PA",
        "selin özdemir, SÖ",
        "Anna-Lena von der Heide, AH",
        "p.adler, PA",
        "admin, A",
        "'  ', ''"
    })
    void areOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void areEmptyWithoutAName() {
        assertThat(Initials.of(null)).isEmpty();
    }
}
