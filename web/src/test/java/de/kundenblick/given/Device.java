package de.kundenblick.given;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, written after RFC 6238 and RFC 4648 without the product's help. */
public final class Device {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;

    /** @param text the secret as it is typed, blanks and all */
    public Device(String text) {
        String letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
        var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            buffer = buffer << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        secret = bytes.array();
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** @param steps how many steps its clock is ahead; negative when it is behind */
    public String code(long steps) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Math.floorDiv(Instant.now().getEpochSecond(), STEP_SECONDS) + steps)
                    .array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                    .getInt();
            return String.format(Locale.ROOT, "%06d", (number & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }
}
