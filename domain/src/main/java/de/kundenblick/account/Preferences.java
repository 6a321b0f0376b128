package de.kundenblick.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All preferences that count for one employee, the nearest level first. */
public final class Preferences {
    /** How near a value is to the employee, farthest first. */
    public enum Level {
        EVERYBODY,
        TEAM,
        EMPLOYEE
    }

    /** One stored value. */
    public record Entry(Level level, String name, String value) {}

    public static final String LANGUAGE = "language";
    public static final String ZONE = "zone";
    public static final String THEME = "theme";
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    private final Map<String, String> nearest = new TreeMap<>();
    private final Map<Level, Map<String, String>> byLevel = new EnumMap<>(Level.class);

    public Preferences(List<Entry> entries) {
        entries.stream().sorted(Comparator.comparing(Entry::level)).forEach(entry -> {
            nearest.put(entry.name(), entry.value());
            byLevel.computeIfAbsent(entry.level(), level -> new TreeMap<>()).put(entry.name(), entry.value());
        });
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(nearest.get(name));
    }

    /** The value at one level only, whatever stands nearer. */
    public Optional<String> at(Level level, String name) {
        return Optional.ofNullable(byLevel.getOrDefault(level, Map.of()).get(name));
    }

    /** @return the stored number when it is one of the allowed ones, otherwise the first allowed one */
    public int choice(String name, int... allowed) {
        var stored = get(name).orElse("");
        for (int number : allowed) {
            if (stored.equals(Integer.toString(number))) {
                return number;
            }
        }
        return allowed[0];
    }

    /** What the employee set for herself, by name, in the order of the names. */
    public Map<String, String> own() {
        return Map.copyOf(byLevel.getOrDefault(Level.EMPLOYEE, Map.of()));
    }

    public Locale locale() {
        return get(LANGUAGE).filter("en"::equals).map(Locale::forLanguageTag).orElse(Locale.GERMAN);
    }

    /** The reader's time zone; {@link #DEFAULT_ZONE} when none is chosen or the stored one is unknown. */
    public ZoneId zone() {
        try {
            return get(ZONE).map(ZoneId::of).orElse(DEFAULT_ZONE);
        } catch (DateTimeException unknown) {
            return DEFAULT_ZONE;
        }
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String theme() {
        return get(THEME).filter(List.of("light", "dark")::contains).orElse("system");
    }
}
