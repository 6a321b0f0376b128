package de.kundenblick.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** What a contact sees at the portal, which mails the contact wants, and how both speak. */
@Embeddable
public class PortalUse implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "portal_role")
    private PortalRole role = PortalRole.OWN;

    @Column(name = "notify_messages")
    private boolean notifyMessages;

    @Column(name = "notify_tickets")
    private boolean notifyTickets;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    private String theme;

    public void admitTo(PortalRole newRole) {
        role = newRole;
    }

    /**
     * @param messages whether the contact wants mails about published interactions and answers to them
     * @param tickets whether the contact wants mails about answers to tickets
     */
    public void notifyAbout(boolean messages, boolean tickets) {
        notifyMessages = messages;
        notifyTickets = tickets;
    }

    /**
     * @param newLanguage {@code de} or {@code en}; null leaves it to the browser, and mails speak German
     * @param newTimeZone an id such as Europe/Berlin; null for that of the application
     */
    public void prefer(String newLanguage, String newTimeZone) {
        language = newLanguage;
        timeZone = newTimeZone;
    }

    /** @param newTheme {@code light} or {@code dark}; null for that of the system */
    public void show(String newTheme) {
        theme = newTheme;
    }

    public PortalRole getRole() {
        return role;
    }

    public boolean isNotifyMessages() {
        return notifyMessages;
    }

    public boolean isNotifyTickets() {
        return notifyTickets;
    }

    public String getLanguage() {
        return language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public String getTheme() {
        return theme;
    }
}
