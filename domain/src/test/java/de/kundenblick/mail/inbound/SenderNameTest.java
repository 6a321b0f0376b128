package de.kundenblick.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderNameTest {
    private static final String EVE = "eve@evil.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ceo@company.example",
                "Chefin <ceo@company.example>",
                "ceo＠company.example",
                "P\u0435tra Adler",
                "Petra \u0391dler",
            })
    void aNameMisleadsThatIsAnotherAddressOrMixesAlphabets(String name) {
        assertThat(SenderName.isMisleading(name, EVE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eve", "EVE@evil.example", "Łukasz Żółć", "Иван Petrow", "Γιώργος", "山田 Taro", "", "André-Müller"
            })
    void othersDoNot(String name) {
        assertThat(SenderName.isMisleading(name, EVE)).isFalse();
    }

    @Test
    void aDomainThatMayLookLikeAnotherIsShownAsMailServersWriteIt() {
        assertThat(SenderName.shown("a@\u0430pple.example")).isEqualTo("a@\u0430pple.example (xn--pple-43d.example)");
        assertThat(SenderName.shown("a@müller.example")).isEqualTo("a@müller.example");
        assertThat(SenderName.shown("a@apple.example")).isEqualTo("a@apple.example");
        assertThat(SenderName.shown("\u0430")).contains("xn--");
        assertThat(SenderName.shown("")).isEmpty();
    }
}
