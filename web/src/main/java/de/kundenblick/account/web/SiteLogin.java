package de.kundenblick.account.web;

import de.kundenblick.account.service.Identity;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.AnswerHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises callers anew on every request, by the site that the address belongs to, so that a session also counts on
 * another node. Pages of a site are for its signed-in people only, but for the login page.
 */
@ApplicationScoped
public class SiteLogin implements HttpAuthenticationMechanism {
    /** What the caller of this request may do, in one look: the container searches all roles for each question. */
    private static final String PERMISSIONS = "de.kundenblick.permissions";

    @Inject
    Sites sites;

    @Inject
    SignedIn signedIn;

    @Inject
    LoginRedirect redirect;

    @Inject
    AnswerHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        headers.set(request, response);
        Optional<Site> site = sites.at(request);
        if (site.isEmpty()) {
            return context.doNothing();
        }
        Optional<Identity> caller = signedIn.at(site.get(), request);
        if (caller.isPresent()) {
            request.setAttribute(PERMISSIONS, caller.get().groups());
            return context.notifyContainerAboutLogin(
                    principal(site.get(), caller.get()), caller.get().groups());
        }
        return sites.isBeforeLogin(site.get(), request)
                ? context.doNothing()
                : askToSignIn(site.get(), request, response);
    }

    /** Empty for somebody who is not signed in. */
    @SuppressWarnings("unchecked")
    static Set<String> permissions(HttpServletRequest request) {
        Object permissions = request.getAttribute(PERMISSIONS);
        return permissions == null ? Set.of() : (Set<String>) permissions;
    }

    /** A name at the portal can never be taken for an employee's, which holds no colon. */
    private static String principal(Site site, Identity caller) {
        return site == Site.INTRANET ? caller.name() : site.segment() + ':' + caller.name();
    }

    private AuthenticationStatus askToSignIn(Site site, HttpServletRequest request, HttpServletResponse response) {
        try {
            redirect.send(site, request, response);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
