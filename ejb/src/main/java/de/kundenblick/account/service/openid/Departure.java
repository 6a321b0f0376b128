package de.kundenblick.account.service.openid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What is remembered of somebody who goes to the provider, so that nobody else comes back instead.
 *
 * @param state comes back with the caller
 * @param nonce comes back in the token
 * @param verifier shows the provider that whoever asks for the token also sent the caller
 */
public record Departure(String state, String nonce, String verifier) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Departure now() {
        return new Departure(random(), random(), random());
    }

    /** What the provider is told of the verifier before it is shown. */
    String challenge() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never shows up in a log. */
    @Override
    public String toString() {
        return "Departure";
    }
}
