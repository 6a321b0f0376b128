package de.kundenblick.mail.inbound;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step on a mail's way, kept so that everybody reads it in his or her own language.
 *
 * @param key of a text; anything else is a step in words of its own
 * @param parameters of that text
 */
public record TraceLine(String key, List<String> parameters) {
    private static final String BETWEEN = "\t";

    /** Takes a copy. */
    public TraceLine {
        parameters = List.copyOf(parameters);
    }

    /** As it is kept, in one line. */
    public static String of(String key, Object... parameters) {
        return Stream.concat(Stream.of(key), Stream.of(parameters).map(TraceLine::plain))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(Object parameter) {
        return String.valueOf(parameter).replaceAll("[\\t\\n\\x0b\\f\\r\\x85\\u2028\\u2029\\x00]+", " ");
    }

    /** The other way round. */
    public static TraceLine read(String kept) {
        var parts = List.of(kept.split(BETWEEN, -1));
        return new TraceLine(parts.get(0), parts.subList(1, parts.size()));
    }
}
