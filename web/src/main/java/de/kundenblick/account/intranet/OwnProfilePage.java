package de.kundenblick.account.intranet;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.account.web.TimeZones;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.ThemeCookie;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** How an employee wants the product to look: language, time zone, light or dark, and everything stored of it. */
@Named("ownProfile")
@ViewScoped
public class OwnProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

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
        ThemeCookie.remember(theme);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.forLanguageTag(language));
        messages.keep().info("account.profile.saved");
        return "/intranet/account/profile?faces-redirect=true";
    }

    public String reset() {
        service.clearAll();
        ThemeCookie.forget();
        messages.keep().info("account.profile.wasReset");
        return "/intranet/account/profile?faces-redirect=true";
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

    public List<String> getZones() {
        return TimeZones.ALL;
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
