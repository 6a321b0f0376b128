package de.kundenblick.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @Test
    void aDomainWithUmlautsIsWrittenAsMailServersKnowIt() {
        assertThat(MailAddress.usable(" Anna.Muster+x@Müller.Example "))
                .contains("Anna.Muster+x@xn--mller-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "anna",
                "anna@",
                "@example.org",
                "änna@example.org",
                "anna muster@example.org",
                "\"anna muster\"@example.org",
                "anna@example.org,berta@example.org",
                "anna@exa mple.org",
                "anna@example.org\r\nBcc: eve@example.org",
                "Anna <anna@example.org>",
                ".anna@example.org",
                "anna@-example.org",
                "anna@example..org",
                "1234567890123456789012345678901234567890123456789012345678901234x@example.org"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThat(MailAddress.usable(written)).isEmpty();
    }

    @Test
    void nothingIsRefusedToo() {
        assertThat(MailAddress.usable(null)).isEmpty();
    }
}
