package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "kurz", "neunZeich"})
    void refusesShortOnes(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "petra"))
                .isInstanceOf(PasswordRefusedException.class)
                .hasMessage("account.password.tooShort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "1234567890", "meine-Petra-2026", "abcdefghijklm"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "petra"))
                .isInstanceOf(PasswordRefusedException.class)
                .hasMessage("account.password.tooEasy");
    }

    @Test
    void takesUnusualWords() {
        assertThatCode(() -> PasswordRules.check("Vier Katzen im Mai", "petra")).doesNotThrowAnyException();
    }
}
