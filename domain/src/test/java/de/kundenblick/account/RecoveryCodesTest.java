package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
    private static final String CODE = "0A1B-CD2E-3F4G-HJKM";

    @Test
    void areTenDifferentOnesWithoutLettersThatLookLikeFigures() {
        var codes = RecoveryCodes.make(new SecureRandom());

        assertThat(new HashSet<>(codes)).hasSize(RecoveryCodes.COUNT);
        assertThat(codes).allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void areKnownHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.hash(" oaib cd2e3f4g-hjkm "))
                .isEqualTo(RecoveryCodes.hash(CODE))
                .hasSize(64);
        assertThat(RecoveryCodes.hash("0A1B-CD2E-3F4G-HJKN")).isNotEqualTo(RecoveryCodes.hash(CODE));
    }
}
