package de.kundenblick.account.web;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.Identity;
import de.kundenblick.account.service.PortalPeople;
import de.kundenblick.account.service.PortalPerson;
import de.kundenblick.account.service.SignedInEmployee;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.Initials;
import de.kundenblick.shared.web.RelativeTime;
import de.kundenblick.shared.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who reads the page, and how: name and permissions, language, time zone, light or dark. */
@Named
@RequestScoped
public class Viewer {
    /** Written by theme.js, so that a page comes in its colours from the first byte. */
    private static final String THEME_COOKIE = "kb-theme";

    private static final int MOST_UNREAD = 100;
    private static final Set<String> THEMES = Set.of("light", "dark", "system");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentEmployee current;

    @Inject
    PortalPeople people;

    @Inject
    Clock clock;

    @Inject
    Sites sites;

    @Inject
    SignedIn signedIn;

    private Locale locale;
    private String theme;
    private ZoneId zone;
    private RelativeTime time;

    @PostConstruct
    void read() {
        var preferences = employee().map(SignedInEmployee::preferences);
        var contact = contact();
        locale = preferences
                .filter(own -> own.get(Preferences.LANGUAGE).isPresent())
                .map(Preferences::locale)
                .or(() -> contact.map(PortalPerson::language))
                .orElseGet(this::browserLocale);
        zone = preferences
                .map(Preferences::zone)
                .or(() -> contact.map(PortalPerson::zone))
                .orElse(Preferences.DEFAULT_ZONE);
        theme = cookies()
                .filter(cookie -> cookie.getName().equals(THEME_COOKIE))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .or(() -> preferences.map(Preferences::theme))
                .or(() -> contact.map(PortalPerson::theme))
                .orElse("system");
        time = new RelativeTime(Texts.in(locale), zone, clock);
    }

    public boolean may(String permission) {
        return SiteLogin.permissions(request).contains(permission);
    }

    /** Whether there is such a page, and the reader may open it. */
    public boolean mayOpen(String page) {
        return Pages.permission(page).filter(this::may).isPresent();
    }

    public boolean past(Instant at) {
        return at != null && at.isBefore(clock.instant());
    }

    public String relative(Instant at) {
        return time.moment(at);
    }

    public String due(Instant at) {
        return time.due(at);
    }

    public String urgency(Instant due) {
        return time.urgency(due);
    }

    public String date(LocalDate day) {
        return time.date(day);
    }

    /** In the reader's calendar. */
    public LocalDate getToday() {
        return time.today();
    }

    public String exact(Instant at) {
        return time.exact(at);
    }

    public String initials(String name) {
        return Initials.of(name);
    }

    /** Whether an employee looks at the portal as a contact, who must not be given anything to change there. */
    public boolean isActing() {
        return actor().isPresent();
    }

    /** The name of the contact whom an employee acts as; empty for everybody else. */
    public String getActingAs() {
        return actor().map(Identity.Actor::as).orElse("");
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Empty before signing in. */
    public String getName() {
        return employee()
                .map(SignedInEmployee::name)
                .or(() -> contact().map(PortalPerson::name))
                .orElseGet(this::principalName);
    }

    /** The name one signs in with; empty before. */
    public String getLogin() {
        return principalName();
    }

    public String getInitials() {
        return Initials.of(getName());
    }

    /** By which live hints name the reader; 0 before signing in. */
    public long getEmployeeId() {
        return employee().map(SignedInEmployee::id).orElse(0L);
    }

    /** How many notices wait to be read, as the bell says it; empty for none. */
    public String getUnread() {
        int unread = employee().map(SignedInEmployee::unread).orElse(0);
        return unread == 0 ? "" : unread < MOST_UNREAD ? Integer.toString(unread) : MOST_UNREAD - 1 + "+";
    }

    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public ZoneId getZone() {
        return zone;
    }

    /** Says moments in the reader's language and zone. */
    public RelativeTime getTime() {
        return time;
    }

    public String getTheme() {
        return theme;
    }

    /** Empty without a database too: the page that says so has to be drawn all the same. */
    private Optional<SignedInEmployee> employee() {
        try {
            return isAtPortal() ? Optional.empty() : current.find();
        } catch (PersistenceException databaseUnreachable) {
            return Optional.empty();
        }
    }

    private Optional<PortalPerson> contact() {
        try {
            return isAtPortal() ? people.current() : Optional.empty();
        } catch (PersistenceException databaseUnreachable) {
            return Optional.empty();
        }
    }

    private boolean isAtPortal() {
        return sites.at(request).filter(Site.PORTAL::equals).isPresent();
    }

    private Optional<Identity.Actor> actor() {
        return sites.at(request).flatMap(site -> signedIn.at(site, request)).map(Identity::actor);
    }

    private String principalName() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName().replaceFirst("^portal:", "");
    }

    private Locale browserLocale() {
        return request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
