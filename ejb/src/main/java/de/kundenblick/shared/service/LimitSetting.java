package de.kundenblick.shared.service;

import de.kundenblick.shared.limit.Limit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The form in which the settings name limits: {@code search=300, export=0}, or {@code off}. */
final class LimitSetting {
    private static final String NAME = "KUNDENBLICK_LIMITS";
    private static final int HIGHEST = 1_000_000;

    private LimitSetting() {}

    static Map<Limit, Integer> defaults() {
        return all(Limit::perMinute);
    }

    /** @throws WrongSettingException when a limit is not known or is no number */
    static Map<Limit, Integer> parse(String text) {
        if (text.equals("off")) {
            return all(limit -> 0);
        }
        Map<Limit, Integer> limits = defaults();
        for (String each : text.split(",")) {
            String[] parts = each.trim().split("\\s*=\\s*", 2);
            Limit limit = Arrays.stream(Limit.values())
                    .filter(known -> parts.length == 2 && known.key().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> wrong(each));
            limits.put(limit, number(parts[1], each));
        }
        return limits;
    }

    private static int number(String text, String whole) {
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > HIGHEST) {
            throw wrong(whole);
        }
        return Integer.parseInt(text);
    }

    private static WrongSettingException wrong(String part) {
        String known = Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
        return new WrongSettingException(
                NAME,
                "says \"" + part.trim() + "\". Allowed are off, or numbers per minute up to " + HIGHEST + " for "
                        + known + ", as in search=300,export=0.");
    }

    private static Map<Limit, Integer> all(ToIntFunction<Limit> perMinute) {
        var limits = new EnumMap<Limit, Integer>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, perMinute.applyAsInt(limit));
        }
        return limits;
    }
}
