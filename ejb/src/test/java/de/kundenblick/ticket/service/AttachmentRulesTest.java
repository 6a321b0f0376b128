package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.shared.service.GivenReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentRulesTest {
    @Test
    void programsAreRefusedUnlessSomebodyWantsThem() {
        var usual = rules(Map.of());
        var open = rules(Map.of("KUNDENBLICK_ATTACHMENT_REFUSED", "none"));

        assertThatThrownBy(() -> usual.checkType("rechnung.pdf", "application/x-msdownload"))
                .hasMessage("ticket.attachment.typeRefused");
        assertThatThrownBy(() -> usual.checkType("LIES MICH.Js", "text/plain"))
                .hasMessage("ticket.attachment.typeRefused");
        assertThatCode(() -> usual.checkType("foto.png", "image/png")).doesNotThrowAnyException();
        assertThatCode(() -> open.checkType("setup.exe", "application/x-msdownload"))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhatIsNamedComesInWhenSomethingIs() {
        var rules = rules(Map.of("KUNDENBLICK_ATTACHMENT_TYPES", "image/*, application/pdf,.docx"));

        assertThatCode(() -> rules.checkType("a.gif", "image/gif")).doesNotThrowAnyException();
        assertThatCode(() -> rules.checkType("a", "application/pdf")).doesNotThrowAnyException();
        assertThatCode(() -> rules.checkType("a.DOCX", "application/zip")).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkType("a.zip", "application/zip"))
                .hasMessage("ticket.attachment.typeRefused");
    }

    @Test
    void ownRefusalsStandBesideThePrograms() {
        var rules = rules(Map.of("KUNDENBLICK_ATTACHMENT_REFUSED", "programs,application/zip"));

        assertThatThrownBy(() -> rules.checkType("a.zip", "application/zip"))
                .hasMessage("ticket.attachment.typeRefused");
        assertThatThrownBy(() -> rules.checkType("a.exe", "application/octet-stream"))
                .hasMessage("ticket.attachment.typeRefused");
    }

    @Test
    void aFileIsAsLargeAsTheSettingsSay() {
        var rules = rules(Map.of("KUNDENBLICK_ATTACHMENT_MEGABYTES", "1"));

        assertThatCode(() -> rules.checkSize("a", 1 << 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkSize("a", (1 << 20) + 1)).hasMessage("ticket.attachment.tooLarge");
        assertThat(rules(Map.of()).megabytes()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "KUNDENBLICK_ATTACHMENT_MEGABYTES, 501",
        "KUNDENBLICK_ATTACHMENT_MEGABYTES, viel",
        "KUNDENBLICK_ATTACHMENT_NUMBER, 0",
        "KUNDENBLICK_ATTACHMENT_TYPES, pdf",
        "KUNDENBLICK_ATTACHMENT_REFUSED, exe"
    })
    void wrongSettingsStopTheStart(String name, String value) {
        assertThatThrownBy(() -> rules(Map.of(name, value)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(name);
    }

    private static AttachmentRules rules(Map<String, String> settings) {
        var rules = new AttachmentRules();
        rules.use(GivenReader.of(settings));
        return rules;
    }
}
