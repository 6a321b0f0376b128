package de.kundenblick.shared.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Where the key comes from that secrets in the database are encrypted with: a setting, or a file made once. */
final class SecretKeys {
    static final String SETTING = "KUNDENBLICK_SECRET_KEY";

    private static final String FILE = "secret.key";
    private static final int BYTES = 32;

    private final SettingReader settings;
    private final Path dataFolder;

    SecretKeys(SettingReader settings, Path dataFolder) {
        this.settings = settings;
        this.dataFolder = dataFolder;
    }

    /** @throws WrongSettingException when what is there is no key */
    SecretKey key() {
        return new SecretKeySpec(fromSetting().orElseGet(this::fromFile), "AES");
    }

    /** @throws WrongSettingException when the setting is no key */
    Optional<byte[]> fromSetting() {
        return settings.text(SETTING).map(text -> decoded(text)
                .orElseThrow(() -> new WrongSettingException(
                        SETTING, "must be 32 random bytes in Base64, as of: openssl rand -base64 32")));
    }

    private byte[] fromFile() {
        Path file = dataFolder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return decoded(Files.readString(file).trim())
                    .orElseThrow(() -> new WrongSettingException(
                            "KUNDENBLICK_DATA", "leads to a damaged " + file + ": it must be 32 bytes in Base64."));
        } catch (IOException notUsable) {
            throw new UncheckedIOException("The key in " + file + " cannot be read or made", notUsable);
        }
    }

    private void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(dataFolder);
        // For its owner only, and complete as soon as it can be seen.
        Path fresh = Files.createTempFile(dataFolder, "secret", ".key");
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + '\n', StandardOpenOption.SYNC);
        Files.move(fresh, file);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text)).filter(bytes -> bytes.length == BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
