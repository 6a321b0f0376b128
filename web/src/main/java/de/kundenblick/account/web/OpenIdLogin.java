package de.kundenblick.account.web;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.OpenIdService;
import de.kundenblick.account.service.openid.OpenIdSettings;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.CurrentRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends people to the provider and lets them in when they come back. */
@WebServlet({OpenIdLogin.DEPARTURE, OpenIdSettings.RETURN_PATH})
public class OpenIdLogin extends HttpServlet {
    static final String DEPARTURE = "/intranet/login/openid";

    private static final long serialVersionUID = 1L;
    private static final String PROBLEM = "?problem=";

    @Inject
    transient OpenIdService service;

    @Inject
    transient OpenIdTrips trips;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient Sites sites;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (service.name().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.sendRedirect(request.getServletPath().equals(DEPARTURE) ? depart(request) : arrive(request));
        } catch (SignInUnavailableException noAnswer) {
            response.sendRedirect(sites.loginPage(Site.INTRANET) + PROBLEM + "unreachable");
        } catch (LoginRefusedException refused) {
            String key = refused.getKey();
            response.sendRedirect(sites.loginPage(Site.INTRANET) + PROBLEM + key.substring(key.lastIndexOf('.') + 1));
        }
    }

    private String depart(HttpServletRequest request) {
        var departure = service.depart();
        String address = service.address(departure);
        trips.begin(departure, request.getParameter("from"), request);
        return address;
    }

    /** Whatever the provider sends along besides state and code, an error above all, stays where it is. */
    private String arrive(HttpServletRequest request) {
        var trip = trips.end(request.getParameter("state"), request).orElseThrow(LoginRefusedException::late);
        String code = request.getParameter("code");
        if (code == null) {
            throw LoginRefusedException.notConfirmed();
        }
        var step = service.arrive(
                trip.departure(),
                code,
                CurrentRequest.find().map(CurrentRequest::address).orElseThrow());
        signedIn.remember(Site.INTRANET, step.identity(), request);
        return sites.ownAddress(Site.INTRANET, trip.from()).orElse(Sites.root(Site.INTRANET) + "/");
    }
}
