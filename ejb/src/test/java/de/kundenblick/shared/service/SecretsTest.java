package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Secrets secrets = new Secrets(new SecretKeySpec(new byte[32], "AES"));

    @Test
    void areReadAgainByTheSameKeyForTheSameOwner() {
        String hidden = secrets.encrypt(SECRET, "anna");

        assertThat(secrets.decrypt(hidden, "anna")).contains(SECRET);
        assertThat(secrets.decrypt(hidden, "petra")).isEmpty();
        assertThat(new Secrets(new SecretKeySpec(new byte[16], "AES")).decrypt(hidden, "anna"))
                .isEmpty();
    }

    @Test
    void lookDifferentEachTime() {
        assertThat(secrets.encrypt(SECRET, "anna")).isNotEqualTo(secrets.encrypt(SECRET, "anna"));
    }

    @Test
    void areNotReadOnceTamperedWith() {
        byte[] hidden = Base64.getDecoder().decode(secrets.encrypt(SECRET, "anna"));
        hidden[hidden.length - 1] ^= 1;

        assertThat(secrets.decrypt(Base64.getEncoder().encodeToString(hidden), "anna"))
                .isEmpty();
        assertThat(secrets.decrypt("short", "anna")).isEmpty();
        assertThat(secrets.decrypt("no base 64!", "anna")).isEmpty();
    }
}
