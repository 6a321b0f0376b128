package de.kundenblick.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** The texts of all areas as one bundle, in one language or (as {@code msg} on pages) in that of the page. */
public class Texts extends ResourceBundle {
    /** Every area with texts; each has a file per language at {@code de/kundenblick/<area>/messages_<language>.properties}. */
    public static final List<String> AREAS = List.of(
            "shared",
            "account",
            "customer",
            "ticket",
            "dashboard",
            "search",
            "exchange",
            "mail",
            "audit",
            "notification",
            "interaction",
            "home");

    private static final Map<String, Map<String, String>> LANGUAGES = Map.of("de", read("de"), "en", read("en"));

    private final Locale locale;

    /** Speaks the language of the page that is being answered; Faces creates it. */
    public Texts() {
        this(null);
    }

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** Without parameters the text is taken as it is, so that only texts with placeholders double their apostrophes. */
    public String format(String key, Object... parameters) {
        String text = getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, getLocale()).format(parameters);
    }

    @Override
    public Locale getLocale() {
        return locale != null ? locale : ofPage(FacesContext.getCurrentInstance());
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts().get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts().keySet());
    }

    private Map<String, String> texts() {
        return LANGUAGES.getOrDefault(getLocale().getLanguage(), LANGUAGES.get("de"));
    }

    private static Locale ofPage(FacesContext faces) {
        return faces.getViewRoot() != null
                ? faces.getViewRoot().getLocale()
                : faces.getApplication().getViewHandler().calculateLocale(faces);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new HashMap<>();
        AREAS.forEach(area -> {
            String file = "/de/kundenblick/" + area + "/messages_" + language + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(file)) {
                if (in != null) {
                    Properties ofArea = new Properties();
                    ofArea.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    ofArea.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        });
        return Map.copyOf(texts);
    }
}
