package de.kundenblick.account;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which every app knows. */
public final class TimeCodes {
    public static final int DIGITS = 6;

    public static final Duration STEP = Duration.ofSeconds(30);

    /** A code of one step before or after counts as well: clocks differ and people type slowly. */
    public static final long TOLERATED = 1;

    /** Farther codes are recognised, so that a wrong clock can be told from a wrong code. */
    private static final long RECOGNISED = Duration.ofMinutes(10).dividedBy(STEP);

    private TimeCodes() {}

    /** The number of the step that a moment lies in. */
    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    public static String code(byte[] secret, long step) {
        try {
            var generator = new HmacOneTimePasswordGenerator(DIGITS);
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), step, Locale.ROOT);
        } catch (InvalidKeyException notAnHmacKey) {
            throw new IllegalArgumentException(notAnHmacKey);
        }
    }

    /**
     * How many steps the code is away from now, the nearest step counting; negative when the clock that made it is behind.
     * Empty when it is not a code of the last or the next ten minutes.
     */
    public static OptionalLong stepsAway(byte[] secret, String code, Instant now) {
        long current = stepAt(now);
        for (long distance = 0; distance <= RECOGNISED; distance++) {
            if (fits(secret, code, current + distance)) {
                return OptionalLong.of(distance);
            }
            if (fits(secret, code, current - distance)) {
                return OptionalLong.of(-distance);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean fits(byte[] secret, String code, long step) {
        return MessageDigest.isEqual(
                code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }
}
