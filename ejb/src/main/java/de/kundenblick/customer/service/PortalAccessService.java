package de.kundenblick.customer.service;

import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.PortalLogin;
import de.kundenblick.account.service.Invitation;
import de.kundenblick.account.service.PortalAccounts;
import de.kundenblick.customer.PortalAccessRefusedException;
import de.kundenblick.customer.PortalAccessView;
import de.kundenblick.customer.PortalWishes;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets contacts into the portal, closes it to them, and says what they see there and which mails they get. */
@Stateless
@RolesAllowed(Permissions.PORTAL_INVITE)
@DeclareRoles(Permissions.ACCOUNT_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalAccessService {
    @Inject
    PortalAccessRepository access;

    @Inject
    PortalAccessStore store;

    @Inject
    PortalAccounts accounts;

    @Resource
    SessionContext context;

    /** Empty when there is no such contact. */
    public Optional<PortalAccessView> find(String contactLogin) {
        return access.find(contactLogin);
    }

    /**
     * A link for the first password, to be shown once, or for another one, which goes to the contact alone; earlier links
     * end. Only who manages accounts hands over another password, where there is no mail.
     *
     * @throws PortalAccessRefusedException when the contact is not valid, or the access was closed
     * @throws LinkRefusedException when the contact has a password and cannot be reached by mail
     */
    public Invitation invite(String contactLogin) {
        return accounts.invite(store.open(contactLogin), context.isCallerInRole(Permissions.ACCOUNT_MANAGE));
    }

    /** Links that have been issued lead nowhere any more. */
    public void withdraw(String contactLogin) {
        store.loginOf(contactLogin).ifPresent(accounts::withdraw);
    }

    /** Nobody comes in by this login any more, nor goes on in a session; links end. */
    public void deactivate(String contactLogin) {
        store.change(contactLogin, PortalLogin::disable).ifPresent(accounts::withdraw);
    }

    public void reactivate(String contactLogin) {
        store.change(contactLogin, PortalLogin::enable);
    }

    /** Wrong passwords and codes of the last minutes do not count any more. */
    public void unlock(String contactLogin) {
        store.loginOf(contactLogin).ifPresent(accounts::unlock);
    }

    /** The contact signs in by the password alone. */
    @RolesAllowed(Permissions.ACCOUNT_MANAGE)
    public void resetSecondStep(String contactLogin) {
        store.loginOf(contactLogin).ifPresent(accounts::resetSecondStep);
    }

    public void wish(String contactLogin, PortalWishes wishes) {
        store.wish(contactLogin, wishes);
    }
}
