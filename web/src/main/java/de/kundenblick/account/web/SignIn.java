package de.kundenblick.account.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.FirstStep;
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
import java.util.Optional;

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
    PendingLogins pending;

    @Inject
    HttpServletRequest request;

    /**
     * Goes to the wanted page after a login that fits, or to the second step before.
     *
     * @param from where the caller wanted to go; passed over unless it is a page of this site
     */
    public void in(Site site, String login, String password, String from) {
        var step = logins.signIn(site, login, password, callerAddress());
        if (step.isComplete()) {
            signedIn.remember(site, step.identity(), request);
            redirect(target(site, from));
        } else {
            pending.begin(step, from, request);
            redirect(page(step.next() == FirstStep.Next.CODE ? "/login/code" : "/login/setup"));
        }
    }

    /**
     * The first step of a login whose second one is due. Without one there is nothing to do on the page: the caller is sent
     * on if signed in already, and back to the beginning otherwise.
     */
    public Optional<FirstStep> firstStep() {
        var found = pending.find(site(), request).map(PendingLogin::first);
        if (found.isEmpty()) {
            redirect(signedIn.at(site(), request).isPresent() ? page("/") : sites.loginPage(site()) + "?problem=late");
        }
        return found;
    }

    /**
     * The second step has been taken.
     *
     * @return where the caller wanted to go
     */
    public String complete(Identity identity) {
        String from = pending.find(site(), request).map(PendingLogin::from).orElse(null);
        pending.end(site(), request);
        signedIn.remember(site(), identity, request);
        return target(site(), from);
    }

    /** Goes on in the same session under a new id, after the caller's password was changed. */
    public void again(Identity identity) {
        signedIn.remember(site(), identity, request);
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
            redirect(target(site, from));
        }
    }

    private String target(Site site, String from) {
        return sites.ownAddress(site, from).orElse(Sites.root(site) + "/");
    }

    /** The site that the caller is at. */
    public Site site() {
        return sites.at(request).orElseThrow();
    }

    /** @param path as both sites have it */
    public String page(String path) {
        return Sites.root(site()) + path;
    }

    public String callerAddress() {
        return CurrentRequest.find().map(CurrentRequest::address).orElseThrow();
    }

    public void redirect(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }
}
