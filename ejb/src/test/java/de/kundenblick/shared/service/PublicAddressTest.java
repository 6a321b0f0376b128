package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @Test
    void beginsEveryLink() {
        assertThat(read("https://kb.example/").of("/intranet/login")).isEqualTo("https://kb.example/intranet/login");
        assertThat(read("http://127.0.0.1:8080").of("/x")).isEqualTo("http://127.0.0.1:8080/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb.example", "ftp://kb.example", "https://", "https://kb.example/app", "https://a b"})
    void isNamedWhenItIsNoServer(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(PublicAddress.SETTING);
    }

    private static PublicAddress read(String text) {
        return PublicAddress.read(GivenReader.of(Map.of(PublicAddress.SETTING, text)))
                .orElseThrow();
    }
}
