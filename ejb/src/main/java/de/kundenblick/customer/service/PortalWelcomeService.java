package de.kundenblick.customer.service;

import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.service.PasswordLinkService;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.shared.Site;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Receives whoever has been invited to the portal: nobody yet, but for the link. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalWelcomeService {
    /**
     * Who is invited by a link.
     *
     * @param first whether the guest has never been in
     * @param use what is known of the guest's wishes
     */
    public record Guest(String login, String name, boolean first, OwnPortalUse use) {}

    @Inject
    PasswordLinkService links;

    @Inject
    CurrentContactRepository contacts;

    @Inject
    PortalAccessStore store;

    /** Looking at a link does not use it up: programs that check mails do so as well. */
    public Optional<Guest> look(String token) {
        return links.look(Site.PORTAL, token).flatMap(target -> contacts.findByLogin(target.login())
                .map(contact -> new Guest(
                        target.login(),
                        target.name(),
                        contact.getPortalLogin().getPasswordHash() == null,
                        OwnPortalUse.of(contact.getPortalUse()))));
    }

    /**
     * @throws LinkRefusedException when the link does not do any more
     * @throws PasswordRefusedException when the password breaks a rule; the link can still be used
     */
    public void accept(String token, String password, OwnPortalUse wishes, String address) {
        var guest = look(token).orElseThrow(LinkRefusedException::invalid);
        links.use(Site.PORTAL, token, password, address);
        store.choose(guest.login(), wishes);
    }
}
