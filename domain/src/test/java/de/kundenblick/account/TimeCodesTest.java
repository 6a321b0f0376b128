package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodesTest {
    /** Of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** The last six of the eight digits that the RFC has. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areThoseOfTheStandard(long seconds, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 2, -7, 20, -20})
    void tellHowFarTheDevicesClockIsOff(long steps) {
        String code = TimeCodes.code(SECRET, TimeCodes.stepAt(NOON) + steps);

        assertThat(TimeCodes.stepsAway(SECRET, code, NOON)).hasValue(steps);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, -21, 2880})
    void areUnknownWhenFartherThanTenMinutes(long steps) {
        String code = TimeCodes.code(SECRET, TimeCodes.stepAt(NOON) + steps);

        assertThat(TimeCodes.stepsAway(SECRET, code, NOON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "１２３４５６", "-00001"})
    void areSixDigitsAndNothingElse(String code) {
        assertThat(TimeCodes.stepsAway(SECRET, code, NOON)).isEmpty();
    }

    @Test
    void sayInMinutesHowWrongAClockIs() {
        assertThat(SecondStepRefusedException.clockDiffers(9))
                .hasMessage("account.code.clockAhead")
                .extracting(SecondStepRefusedException::getParameters)
                .isEqualTo(new Object[] {5L});
        assertThat(SecondStepRefusedException.clockDiffers(-2))
                .hasMessage("account.code.clockBehind")
                .extracting(SecondStepRefusedException::getParameters)
                .isEqualTo(new Object[] {1L});
    }

    @Test
    void appsTakeTheSecretAsTextAndAsAnAddress() {
        var secret = DeviceSecret.of("p.adler@x", SECRET);

        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address())
                .isEqualTo("otpauth://totp/Kundenblick:p.adler%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Kundenblick&algorithm=SHA1&digits=6&period=30");
        assertThat(secret).hasToString("DeviceSecret[p.adler@x]");
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void textIsBase32(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
