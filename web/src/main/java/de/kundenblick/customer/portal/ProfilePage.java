package de.kundenblick.customer.portal;

import de.kundenblick.account.web.SignOut;
import de.kundenblick.account.web.TimeZones;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.customer.service.OwnPortalUseService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.ThemeCookie;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What contacts choose for themselves: mails, language, time zone, light or dark. */
@Named("portalProfile")
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String SYSTEM = "system";

    @Inject
    OwnPortalUseService service;

    @Inject
    Viewer viewer;

    @Inject
    SignOut signOut;

    @Inject
    Messages messages;

    private boolean mailMessages;
    private boolean mailTickets;
    private String language;
    private String zone;
    private String theme;
    private Instant signedInAt;

    public void open() {
        var own = service.get();
        mailMessages = own.messages();
        mailTickets = own.tickets();
        language = viewer.getLanguage();
        zone = viewer.getZone().getId();
        theme = own.theme() == null ? SYSTEM : own.theme();
        signedInAt = service.signedInAt().orElse(null);
    }

    public String save() {
        String chosen = theme.equals(SYSTEM) ? null : theme;
        service.save(new OwnPortalUse(mailMessages, mailTickets, language, zone, chosen));
        ThemeCookie.remember(theme);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.forLanguageTag(language));
        messages.keep().info("customer.profile.saved");
        return "/portal/account/profile?faces-redirect=true";
    }

    /** Here, too. */
    public void endSessions() {
        service.endSessions();
        signOut.now();
    }

    public List<String> getZones() {
        return TimeZones.ALL;
    }

    /** Null when nobody knows. */
    public Instant getSignedInAt() {
        return signedInAt;
    }

    public boolean isMailMessages() {
        return mailMessages;
    }

    public void setMailMessages(boolean mailMessages) {
        this.mailMessages = mailMessages;
    }

    public boolean isMailTickets() {
        return mailTickets;
    }

    public void setMailTickets(boolean mailTickets) {
        this.mailTickets = mailTickets;
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
