package de.kundenblick.shared.service;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The address that people type, as in {@code https://kundenblick.example}. Links in mails begin with it, never with what a
 * request claims to be its host.
 */
public record PublicAddress(String base) {
    public static final String SETTING = "KUNDENBLICK_URL";

    /**
     * Empty when it is not set.
     *
     * @throws WrongSettingException when it is no address of a server
     */
    public static Optional<PublicAddress> current() {
        return read(SettingReader.current());
    }

    static Optional<PublicAddress> read(SettingReader settings) {
        return settings.text(SETTING).map(text -> {
            if (!isServer(text)) {
                throw new WrongSettingException(
                        SETTING, "must be as in https://kundenblick.example but is \"" + text + "\".");
            }
            return new PublicAddress(text.replaceAll("/$", ""));
        });
    }

    private static boolean isServer(String text) {
        try {
            var uri = URI.create(text);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && Set.of("", "/").contains(uri.getPath())
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** @param path with a slash at its beginning */
    public String of(String path) {
        return base + path;
    }
}
