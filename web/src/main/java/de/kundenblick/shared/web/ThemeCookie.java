package de.kundenblick.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;

/** The browser's own choice of light or dark, made by the switch of the top bar. */
public final class ThemeCookie {
    private static final String NAME = "kb-theme";
    private static final int YEAR_SECONDS = 31_536_000;

    private ThemeCookie() {}

    /** It ends with a choice made in a profile. */
    public static void remember(String theme) {
        write(theme, YEAR_SECONDS);
    }

    public static void forget() {
        write("", 0);
    }

    private static void write(String value, int seconds) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(NAME, value, Map.of("path", "/", "maxAge", seconds));
    }
}
