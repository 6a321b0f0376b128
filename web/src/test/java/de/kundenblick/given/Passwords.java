package de.kundenblick.given;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes as the application does, so that people of the fixtures can sign in, but with few rounds: how many a hash needs is
 * written in it, and with as many as the application takes each login of a test would cost a second.
 */
final class Passwords {
    private static final int ITERATIONS = 1_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "sixteen of bytes".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /** Of {@link Fixtures#PASSWORD}. */
    static final String USUAL = hash(Fixtures.PASSWORD);

    private Passwords() {}

    static String hash(String password) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, BITS))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ITERATIONS + ':' + base64.encodeToString(SALT) + ':'
                    + base64.encodeToString(hash);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
