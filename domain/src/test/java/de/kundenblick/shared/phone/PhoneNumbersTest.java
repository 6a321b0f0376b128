package de.kundenblick.shared.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumberValidator validator = new PhoneNumberValidator();

    @ParameterizedTest
    @Tag("V-10")
    @ValueSource(
            strings = {
                "0171/1234567",
                "0171 123 45 67",
                "(0171) 1234567",
                "+49 (0)171 1234567",
                "0049171-123.4567",
                "+491711234567"
            })
    void allNotationsOfOneNumberAreOneNumber(String typed) {
        assertThat(PhoneNumbers.parse(typed)).contains("+491711234567");
        assertThat(validator.isValid(typed, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "Müller", "+999 123456", "0171/1", "++", "00000000000000000000000000000"})
    void whatNoCountryAssignsIsNotANumber(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isEmpty();
        assertThat(validator.isValid(typed, null)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t"})
    void aBlankIsNoNumberButValid(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isEmpty();
        assertThat(validator.isValid(typed, null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+4956199880, +49 561 99880, 4956199880, 056199880",
        "+41446681800, +41 44 668 18 00, 41446681800, 0446681800",
        "+12125550100, +1 212-555-0100, 12125550100, 12125550100",
        "+39066982, +39 06 6982, 39066982, 066982",
        "+49171234567, +49 171234567, 49171234567, 0171234567"
    })
    void aNumberIsShownInternationallyAndDialledNationally(
            String e164, String display, String digits, String national) {
        assertThat(PhoneNumbers.display(e164)).isEqualTo(display);
        assertThat(PhoneNumbers.digits(e164)).isEqualTo(digits);
        assertThat(PhoneNumbers.nationalDigits(e164)).contains(national);
    }

    @Test
    void whatCannotBeReadIsShownAsItIs() {
        assertThat(PhoneNumbers.display("Empfang")).isEqualTo("Empfang");
        assertThat(PhoneNumbers.nationalDigits("Empfang")).isEmpty();
    }
}
