package de.kundenblick.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts what has to be read again, so that a stolen database alone gives nothing away: AES-GCM with 256 bits. */
@ApplicationScoped
public class Secrets {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private SecretKey key;

    public Secrets() {}

    Secrets(SecretKey key) {
        this.key = key;
    }

    /** @throws WrongSettingException when the setting is no key */
    public void check() {
        keys().fromSetting();
    }

    /** @param owner names the record that the secret belongs to; for another one it cannot be decrypted */
    public String encrypt(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + hidden.length)
                            .put(nonce)
                            .put(hidden)
                            .array());
        } catch (GeneralSecurityException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    /** Empty when it was encrypted with another key or for another owner, or was tampered with. */
    public Optional<byte[]> decrypt(String encrypted, String owner) {
        try {
            byte[] all = Base64.getDecoder().decode(encrypted);
            byte[] nonce = new byte[NONCE_BYTES];
            System.arraycopy(all, 0, nonce, 0, NONCE_BYTES);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (AEADBadTagException | IndexOutOfBoundsException | IllegalArgumentException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() {
        if (key == null) {
            key = keys().key();
        }
        return key;
    }

    private static SecretKeys keys() {
        return new SecretKeys(SettingReader.current(), Settings.current().dataFolder());
    }
}
