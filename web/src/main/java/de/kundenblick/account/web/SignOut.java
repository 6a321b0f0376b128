package de.kundenblick.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the login at the site that one is on, and at no other. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    Sites sites;

    @Inject
    SignIn sign;

    @Inject
    HttpServletRequest request;

    public void now() {
        sites.at(request).ifPresent(sign::out);
    }
}
