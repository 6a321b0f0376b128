package de.kundenblick.customer.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.service.LoginAsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a contact's page leads to the portal as that contact. */
@Named
@RequestScoped
public class LoginAsLink {
    @Inject
    LoginAsService service;

    @Inject
    Viewer viewer;

    private Boolean offered;

    public boolean offered(String contactLogin) {
        if (offered == null) {
            offered = viewer.may(Permissions.CONTACT_LOGIN_AS)
                    && service.nameOf(contactLogin).isPresent();
        }
        return offered;
    }
}
