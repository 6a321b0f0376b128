package de.kundenblick.shared.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings of one topic; a blank one is as good as none. */
public final class SettingReader {
    private final Config config;

    public SettingReader(Config config) {
        this.config = config;
    }

    public static SettingReader current() {
        return new SettingReader(ConfigProvider.getConfig(SettingReader.class.getClassLoader()));
    }

    public Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }

    /** As it is, with blanks at its ends. */
    public Optional<String> secret(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isEmpty());
    }

    /** @throws WrongSettingException when it is missing although another setting wants it */
    public String required(String name, String becauseOf) {
        return text(name)
                .orElseThrow(() -> new WrongSettingException(name, "is missing although " + becauseOf + " is set."));
    }

    /** @throws WrongSettingException when it is neither true nor false */
    public boolean flag(String name, boolean otherwise) {
        String value = text(name).orElse(Boolean.toString(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSettingException(name, "must be true or false but is \"" + value + "\".");
        }
        return value.equals("true");
    }

    /** @throws WrongSettingException when it is no whole number between the two, both included */
    public int number(String name, String value, int least, int most) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new WrongSettingException(
                    name, "must be a number from " + least + " to " + most + " but is \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    /** @throws WrongSettingException when it is none of the constants, in lower case */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String value = text(name).orElse(otherwise.name().toLowerCase(Locale.ROOT));
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new WrongSettingException(
                        name,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + " but is \"" + value + "\"."));
    }
}
