package de.kundenblick.home.portal;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.home.service.PortalHomeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What stands around every page of the portal: who reads it, and how much is new. */
@Named
@RequestScoped
public class PortalFrame {
    private static final int MOST_UNREAD = 100;

    @Inject
    PortalHomeService home;

    @Inject
    HttpServletRequest request;

    private Optional<SignedInContact> reader;
    private String unread;

    /** Empty before signing in. */
    public String getName() {
        return reader().map(SignedInContact::name).orElse("");
    }

    /** Whom the reader belongs to, the main one first. */
    public List<SignedInContact.Membership> getCustomers() {
        return reader().map(SignedInContact::customers).orElse(List.of());
    }

    /** Whether records have to say whose they are. */
    public boolean isOfSeveral() {
        return getCustomers().size() > 1;
    }

    /** Whether the reader may begin or answer something here. */
    public boolean isWriting() {
        return request.isUserInRole(Permissions.PORTAL_WRITE)
                && reader().filter(contact -> !contact.closed()).isPresent();
    }

    /** How many records hold something unread, as the bell says it; empty for none. */
    public String getUnread() {
        if (unread == null) {
            int count = request.isUserInRole(Permissions.CONTACT) ? home.unread(MOST_UNREAD) : 0;
            unread = count == 0 ? "" : count < MOST_UNREAD ? Integer.toString(count) : MOST_UNREAD - 1 + "+";
        }
        return unread;
    }

    private Optional<SignedInContact> reader() {
        if (reader == null) {
            reader = request.isUserInRole(Permissions.CONTACT) ? home.reader() : Optional.empty();
        }
        return reader;
    }
}
