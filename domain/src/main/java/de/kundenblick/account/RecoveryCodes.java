package de.kundenblick.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes of 80 bits for whoever lost the device. The letters leave out what looks like another one; a typed I, L or O is
 * taken for the figure that was meant.
 */
public final class RecoveryCodes {
    public static final int COUNT = 10;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    /** As people read them: groups of four with hyphens between. */
    public static List<String> make(SecureRandom random) {
        return Stream.generate(() -> one(random)).distinct().limit(COUNT).toList();
    }

    /** What is stored of a code, however it was typed. Without any salt: nobody tries out 80 random bits. */
    public static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        return Sha256.hex(plain);
    }

    private static String one(SecureRandom random) {
        var code = new StringBuilder();
        IntStream.range(0, LENGTH).forEach(i -> {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        });
        return code.toString();
    }
}
