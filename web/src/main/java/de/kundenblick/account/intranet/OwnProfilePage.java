package de.kundenblick.account.intranet;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** How an employee wants the product to look: language, time zone, light or dark, and everything stored of it. */
@Named("ownProfile")
@ViewScoped
public class OwnProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEAR_SECONDS = 31_536_000;
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(OwnProfilePage::isPlace)
            .sorted()
            .toList();

    @Inject
    PreferenceService service;

    @Inject
    CurrentEmployee current;

    @Inject
    Messages messages;

    private String language;
    private String zone;
    private String theme;

    public void open() {
        var preferences = current.preferences();
        language = preferences.locale().getLanguage();
        zone = preferences.zone().getId();
        theme = preferences.theme();
    }

    public String save() {
        service.set(Preferences.LANGUAGE, language);
        service.set(Preferences.ZONE, zone);
        service.set(Preferences.THEME, theme);
        rememberTheme(theme, YEAR_SECONDS);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.forLanguageTag(language));
        messages.keep().info("account.profile.saved");
        return "/intranet/account/profile?faces-redirect=true";
    }

    public String reset() {
        service.clearAll();
        rememberTheme("", 0);
        messages.keep().info("account.profile.wasReset");
        return "/intranet/account/profile?faces-redirect=true";
    }

    /** The browser's own choice, made by the switch of the top bar, ends with a choice made here. */
    private static void rememberTheme(String value, int seconds) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie("kb-theme", value, Map.of("path", "/", "maxAge", seconds));
    }

    /** All stored preferences as a JSON file. */
    public StreamedContent getExport() {
        var json = JsonbBuilder.create(new JsonbConfig().withFormatting(true)).toJson(new TreeMap<>(service.own()));
        return DefaultStreamedContent.builder()
                .name("kundenblick-preferences.json")
                .contentType("application/json")
                .stream(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static boolean isPlace(String zoneId) {
        return zoneId.contains("/") && !zoneId.startsWith("Etc/") && !zoneId.startsWith("SystemV/");
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
