package de.kundenblick.account.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.Identity;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.CurrentRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Signing in and out at any site: what the sites' login pages share. */
@RequestScoped
public class SignIn {
    @Inject
    LoginService logins;

    @Inject
    SignedIn signedIn;

    @Inject
    Sites sites;

    @Inject
    HttpServletRequest request;

    /**
     * Goes to the wanted page after a login that fits.
     *
     * @param from where the caller wanted to go; passed over unless it is a page of this site
     */
    public void in(Site site, String login, String password, String from) {
        var identity = logins.signIn(site, login, password, callerAddress());
        signedIn.remember(site, identity, request);
        redirect(sites.ownAddress(site, from).orElse(Sites.root(site) + "/"));
    }

    /** Goes on in the same session under a new id, after the caller's password was changed. */
    public void again(Site site, Identity identity) {
        signedIn.remember(site, identity, request);
    }

    /** Whether the caller has to choose another password before anything else. */
    public boolean isPasswordExpired() {
        return request.isUserInRole(Permissions.PASSWORD_CHANGE) && !request.isUserInRole(Permissions.EMPLOYEE);
    }

    /** Goes to the portal as somebody else, in the employee's own session. */
    public void as(Identity acting) {
        signedIn.remember(Site.PORTAL, acting, request);
        redirect(Sites.root(Site.PORTAL) + "/");
    }

    /** Whoever acted as a contact is back at the intranet, at that contact's page. */
    public void out(Site site) {
        var identity = signedIn.at(site, request);
        identity.filter(known -> !known.isActing()).ifPresent(known -> logins.signedOut(site, known, callerAddress()));
        signedIn.forget(site, request);
        redirect(identity.map(Identity::actor).map(SignIn::pageOf).orElseGet(() -> sites.loginPage(site)));
    }

    private static String pageOf(Identity.Actor actor) {
        return "/intranet/ticket/contact?login=" + URLEncoder.encode(actor.contactLogin(), StandardCharsets.UTF_8);
    }

    /** Somebody who is signed in already does not need the login page. */
    public void skipIfSignedIn(Site site, String from) {
        if (signedIn.at(site, request).isPresent()) {
            redirect(sites.ownAddress(site, from).orElse(Sites.root(site) + "/"));
        }
    }

    private String callerAddress() {
        return CurrentRequest.find().map(CurrentRequest::address).orElseThrow();
    }

    private static void redirect(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }
}
