package de.kundenblick.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedLinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://kb.example/intranet/login/link?token=AbCdEfGhIjKlMnOpQrStUv, https://kb.example/intranet/login/link?token=•••",
        "https://kb.example/einladung/AbCdEfGhIjKlMnOpQrStUv/start, https://kb.example/einladung/•••/start",
        "https://kb.example/portal/rate?r=1&k=AbCd_fGhIjKlMnOp-rStUv%3D, https://kb.example/portal/rate?r=1&k=•••",
        "https://kb.example/x#AbCdEfGhIjKlMnOpQrStUv, https://kb.example/x#•••",
    })
    void aSecretInAnAddressIsHidden(String address, String shown) {
        assertThat(MaskedLinks.in("Hier: " + address + " bis morgen")).isEqualTo("Hier: " + shown + " bis morgen");
        assertThat(MaskedLinks.in("<a href=\"" + address + "\">")).isEqualTo("<a href=\"" + shown + "\">");
    }

    @Test
    void everythingElseStays() {
        String text =
                "Donaudampfschifffahrtsgesellschaft, https://kundeninformationszentrum.example/ticket/show?number=2026-0007 $1";

        assertThat(MaskedLinks.in(text)).isEqualTo(text);
    }
}
