package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.shared.service.GivenReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    @Test
    void withoutAMailServerThereAreNone() {
        assertThat(read(Map.of("KUNDENBLICK_MAIL_FROM", "kundenblick@company.example")))
                .isEmpty();
    }

    @Test
    void aHostAndASenderAreEnough() {
        var settings = read(Map.of(
                        "KUNDENBLICK_SMTP_HOST", "mail.company.example",
                        "KUNDENBLICK_MAIL_FROM", "kundenblick@company.example"))
                .orElseThrow();

        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.security()).isEqualTo(MailSettings.Security.STARTTLS);
        assertThat(settings.domain()).isEqualTo("company.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KUNDENBLICK_MAIL_FROM     |            | KUNDENBLICK_MAIL_FROM is missing",
                "KUNDENBLICK_MAIL_FROM     | anna       | KUNDENBLICK_MAIL_FROM must be an address",
                "KUNDENBLICK_SMTP_PORT     | 70000      | KUNDENBLICK_SMTP_PORT must be a number",
                "KUNDENBLICK_SMTP_SECURITY | ssl        | KUNDENBLICK_SMTP_SECURITY must be one of none, starttls, tls",
                "KUNDENBLICK_SMTP_SECURITY | none       | KUNDENBLICK_SMTP_SECURITY would send the password",
                "KUNDENBLICK_SMTP_PASSWORD |            | KUNDENBLICK_SMTP_PASSWORD is missing",
                "KUNDENBLICK_SMTP_USER     |            | KUNDENBLICK_SMTP_USER is missing",
                "KUNDENBLICK_SMTP_CA       | /not/there | KUNDENBLICK_SMTP_CA leads to no file",
                "KUNDENBLICK_SMTP_TIMEOUT  | soon       | KUNDENBLICK_SMTP_TIMEOUT must be a number",
                "KUNDENBLICK_MAIL_SESSION  | mail/x     | KUNDENBLICK_MAIL_SESSION is set although",
            })
    void nonsenseIsRefused(String setting, String value, String complaint) {
        var settings = new HashMap<>(Map.of(
                "KUNDENBLICK_SMTP_HOST", "192.0.2.1",
                "KUNDENBLICK_SMTP_USER", "kundenblick",
                "KUNDENBLICK_SMTP_PASSWORD", "open sesame",
                "KUNDENBLICK_MAIL_FROM", "kundenblick@company.example"));
        settings.put(setting, value);

        assertThatThrownBy(() -> read(settings))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void aPasswordIsNeverWrittenDown() {
        var settings = read(Map.of(
                "KUNDENBLICK_SMTP_HOST", "mail.company.example",
                "KUNDENBLICK_SMTP_USER", "kundenblick",
                "KUNDENBLICK_SMTP_PASSWORD", "open sesame",
                "KUNDENBLICK_MAIL_FROM", "kundenblick@company.example"));

        assertThat(settings.orElseThrow().toString()).doesNotContain("sesame");
    }

    private static Optional<MailSettings> read(Map<String, String> settings) {
        return MailSettings.read(GivenReader.of(settings));
    }
}
