package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.shared.service.GivenReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxSettingsTest {
    @Test
    void nothingHasToBeSet() {
        var settings = MailboxSettings.read(GivenReader.of(Map.of()));

        assertThat(settings.interval()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.push()).isTrue();
        assertThat(settings.authority()).isEmpty();
        assertThat(settings.largest()).isEqualTo(50L << 20);
        assertThat(settings.kept()).isEqualTo(90);
        assertThat(settings.tries()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "KUNDENBLICK_IMAP_INTERVAL, 1",
        "KUNDENBLICK_IMAP_TIMEOUT, soon",
        "KUNDENBLICK_IMAP_IDLE, maybe",
        "KUNDENBLICK_IMAP_CA, /no/such/file.pem",
        "KUNDENBLICK_INBOX_MEGABYTES, 501",
        "KUNDENBLICK_INBOX_TRIES, 0",
        "KUNDENBLICK_INBOX_KEPT_DAYS, 0"
    })
    void whatCannotBeRightIsNamed(String name, String value) {
        var settings = GivenReader.of(Map.of(name, value));

        assertThatThrownBy(() -> MailboxSettings.read(settings))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(name);
    }
}
