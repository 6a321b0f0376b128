package de.kundenblick.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    @Test
    void keepsTheIdThatAProxyGave() {
        assertThat(RequestId.of("7f3a-0042.edge_1", true)).isEqualTo("7f3a-0042.edge_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "two\nlines-of-a-log", "<script>alert(1)</script>", "äöüäöüäöü"})
    void takesNothingThatCouldBreakALog(String proposed) {
        assertThat(RequestId.of(proposed, true)).matches("[0-9a-f]{16}");
    }

    @Test
    void ignoresWhatAStrangerProposes() {
        assertThat(RequestId.of("7f3a-0042.edge_1", false)).matches("[0-9a-f]{16}");
        assertThat(RequestId.of(null, true)).isNotEqualTo(RequestId.of(null, true));
    }
}
