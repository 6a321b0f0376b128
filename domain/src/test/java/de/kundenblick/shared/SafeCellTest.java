package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatCouldBeAFormulaIsText(String value) {
        assertThat(SafeCell.of(value)).isEqualTo('\'' + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Müller", "1-2", "a=b", "'=1"})
    void everythingElseStaysAsItIs(String value) {
        assertThat(SafeCell.of(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 561 998810, +49 561 998810",
        "+1 212-555-0100, +1 212 555 0100",
        "+49+cmd|' /C calc'!A0, +49 0",
        "0561 99, 0561 99",
        "-49 561, '''-49 561'"
    })
    void aPhoneNumberCanBeDialledAndIsNoFormula(String value, String safe) {
        assertThat(SafeCell.phone(value)).isEqualTo(safe);
    }
}
