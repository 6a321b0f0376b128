package de.kundenblick.account.web;

import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which addresses exist on this node, and which site each belongs to. Whatever is not named here is not found. */
@ApplicationScoped
public class Sites {
    private static final List<String> COMMON = List.of(
            "/jakarta.faces.resource/", "/jakarta.faces.push/", "/error/", "/health", "/ArquillianServletRunnerEE9");

    private static final String LOGIN_PAGE = "/login";

    /** What somebody needs who is not signed in yet, beside the login page itself. */
    private static final Map<Site, Set<String>> BEFORE_LOGIN = Map.of(
            Site.INTRANET,
            Set.of(
                    "/intranet/feed/follow-ups",
                    "/intranet/login/code",
                    "/intranet/login/setup",
                    "/intranet/login/forgotten",
                    "/intranet/login/link",
                    "/intranet/login/openid",
                    "/intranet/login/openid/back"),
            Site.PORTAL,
            Set.of(
                    "/portal/login/code",
                    "/portal/login/forgotten",
                    "/portal/login/invited",
                    "/portal/login/link",
                    "/portal/brand.css",
                    "/portal/brand/logo",
                    "/portal/rating"));

    private Set<Site> open;

    @PostConstruct
    void readSettings() {
        open = Settings.current().sites();
    }

    /** The site that the address belongs to, unless this node does not serve it. */
    public Optional<Site> at(HttpServletRequest request) {
        String path = path(request);
        return Arrays.stream(Site.values())
                .filter(open::contains)
                .filter(site -> path.equals(root(site)) || path.startsWith(root(site) + "/"))
                .findFirst();
    }

    /** Resources, push channels and health: the same for everybody. */
    public boolean isCommon(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/favicon.ico") || COMMON.stream().anyMatch(path::startsWith);
    }

    /** Where a visitor without any address in mind is sent. */
    public String start() {
        return root(open.contains(Site.INTRANET) ? Site.INTRANET : Site.PORTAL) + "/";
    }

    /** Whether the address is for people who are not signed in yet. */
    public boolean isBeforeLogin(Site site, HttpServletRequest request) {
        String path = path(request);
        return path.equals(loginPage(site)) || BEFORE_LOGIN.get(site).contains(path);
    }

    public String loginPage(Site site) {
        return root(site) + LOGIN_PAGE;
    }

    /** The address if it is one of this site's own pages; anything else could lead a caller astray after the login. */
    public Optional<String> ownAddress(Site site, String address) {
        return Optional.ofNullable(address)
                .filter(path -> path.startsWith(root(site) + "/") && !path.startsWith(loginPage(site)))
                .filter(path -> !path.contains("//") && !path.contains("\\") && !path.contains("\n"));
    }

    static String root(Site site) {
        return "/" + site.segment();
    }

    static String path(HttpServletRequest request) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getServletPath() + info;
    }
}
