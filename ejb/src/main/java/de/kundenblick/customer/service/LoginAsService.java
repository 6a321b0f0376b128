package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.ActingService;
import de.kundenblick.account.service.Identity;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.audit.service.OnBehalf;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.LoginAsRefusedException;
import de.kundenblick.customer.Validity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets an employee look at the portal as a contact sees it. */
@Stateless
@RolesAllowed(Permissions.CONTACT_LOGIN_AS)
public class LoginAsService {
    @Inject
    ContactRepository contacts;

    @Inject
    ActingService acting;

    @Inject
    Event<Audited> audit;

    @Inject
    OnBehalf behalf;

    /** The name of the contact whom the caller may act for now; empty for everybody else, and when it is switched off. */
    public Optional<String> nameOf(String contactLogin) {
        return acting.isOn() ? entitled(contactLogin).map(Contact::getDisplayName) : Optional.empty();
    }

    /**
     * Every use is audited.
     *
     * @param reason why the caller does it; null without one
     * @return what the portal knows the caller as
     * @throws LoginAsRefusedException when it is switched off, or the contact is not valid or cannot sign in
     */
    public Identity start(String contactLogin, String reason) {
        var contact = entitled(contactLogin).orElseThrow(LoginAsRefusedException::new);
        var identity = acting.start(contact.getPortalLogin().getLogin(), contact.getDisplayName(), contact.getLogin())
                .orElseThrow(LoginAsRefusedException::new);
        audit.fire(new Audited(AuditAction.SIGNED_IN_AS, "contact", contact.getLogin(), reason));
        return identity;
    }

    /**
     * Tells that an employee has opened a page of the portal as a contact; every page is audited.
     *
     * @param page its address, with what it was asked for
     */
    @RolesAllowed(Permissions.CONTACT)
    public void looked(Identity.Actor actor, String page) {
        behalf.of(actor.login(), () -> {
            audit.fire(new Audited(AuditAction.READ, "contact", actor.contactLogin(), page));
            return null;
        });
    }

    private Optional<Contact> entitled(String contactLogin) {
        return contacts.find(contactLogin)
                .filter(contact -> contact.getValidity() == Validity.VALID)
                .filter(contact -> Optional.ofNullable(contact.getPortalLogin())
                        .filter(login -> login.isEnabled() && login.getPasswordHash() != null)
                        .isPresent());
    }
}
