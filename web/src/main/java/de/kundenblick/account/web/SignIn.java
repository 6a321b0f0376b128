package de.kundenblick.account.web;

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

    public void out(Site site) {
        signedIn.at(site, request).ifPresent(identity -> logins.signedOut(site, identity, callerAddress()));
        signedIn.forget(site, request);
        redirect(sites.loginPage(site));
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
