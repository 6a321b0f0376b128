package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeysTest {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    Path folder;

    @Test
    void comesFromTheSetting() {
        var key = new SecretKeys(GivenReader.of(Map.of(SecretKeys.SETTING, KEY)), folder).key();

        assertThat(key.getEncoded()).asString().isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isMadeOnceInTheDataFolder() {
        var inNewFolder = folder.resolve("new");

        var first = new SecretKeys(GivenReader.of(Map.of()), inNewFolder).key();
        var second = new SecretKeys(GivenReader.of(Map.of()), inNewFolder).key();

        assertThat(first.getEncoded()).hasSize(32).isEqualTo(second.getEncoded());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerOnly() throws IOException {
        new SecretKeys(GivenReader.of(Map.of()), folder).key();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("secret.key"), "half a k");

        assertThatThrownBy(new SecretKeys(GivenReader.of(Map.of()), folder)::key)
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("secret.key");
        assertThat(folder.resolve("secret.key")).hasContent("half a k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "no base 64!"})
    void aSettingThatIsNoKeyIsNamed(String text) {
        assertThatThrownBy(new SecretKeys(GivenReader.of(Map.of(SecretKeys.SETTING, text)), folder)::key)
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(SecretKeys.SETTING)
                .hasMessageNotContaining(text);
    }
}
