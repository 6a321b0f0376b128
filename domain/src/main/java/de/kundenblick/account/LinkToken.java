package de.kundenblick.account;

import java.security.SecureRandom;
import java.util.Base64;

/** The random part of a link: 256 bits, of which only a hash is stored. */
public record LinkToken(String text) {
    private static final int BYTES = 32;

    public static LinkToken make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Sha256.hex(text);
    }

    /** Never shows up in a log. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
