package de.kundenblick.shared.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a request is called wherever it leaves a trace. */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    /** Where it also stands for an error page, which the container shows when the request itself is over. */
    static final String ATTRIBUTE = RequestId.class.getName();

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /**
     * The proxy's own id, so that its log and ours fit together, or a new one.
     *
     * @param proposed what the request says, or null; a stranger could repeat another request's id or break the log
     */
    static String of(String proposed, boolean trusted) {
        return trusted && proposed != null && HARMLESS.matcher(proposed).matches() ? proposed : create();
    }

    private static String create() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
