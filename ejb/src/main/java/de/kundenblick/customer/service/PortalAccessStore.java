package de.kundenblick.customer.service;

import de.kundenblick.account.PortalLogin;
import de.kundenblick.account.service.PortalAccounts;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.customer.PortalAccessRefusedException;
import de.kundenblick.customer.PortalWishes;
import de.kundenblick.customer.Validity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes what is stored of a contact's way into the portal, each time in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PortalAccessStore {
    @Inject
    ContactRepository contacts;

    @Inject
    CurrentContactRepository current;

    @Inject
    PortalAccounts accounts;

    /**
     * Lets the contact be invited, with a login if there is none yet.
     *
     * @return what the contact signs in with
     * @throws PortalAccessRefusedException when the contact is not valid, or the access was closed
     */
    String open(String contactLogin) {
        var contact = lock(contactLogin);
        if (contact.getValidity() != Validity.VALID) {
            throw PortalAccessRefusedException.notValid(contact.getDisplayName());
        }
        var login = contact.getPortalLogin();
        if (login == null) {
            login = accounts.open(freeNameOf(contact, null));
            contact.open(login);
        } else if (login.isDisabled()) {
            throw PortalAccessRefusedException.deactivated(contact.getDisplayName());
        } else if (login.getPasswordHash() == null) {
            login.rename(freeNameOf(contact, login));
        }
        return login.getLogin();
    }

    /** Empty when the contact has none. */
    Optional<String> loginOf(String contactLogin) {
        return contacts.find(contactLogin).map(Contact::getPortalLogin).map(PortalLogin::getLogin);
    }

    /** @return the name of the login that was changed; empty when the contact has none */
    Optional<String> change(String contactLogin, Consumer<PortalLogin> change) {
        var login = Optional.ofNullable(lock(contactLogin).getPortalLogin());
        login.ifPresent(change);
        return login.map(PortalLogin::getLogin);
    }

    void wish(String contactLogin, PortalWishes wishes) {
        var use = lock(contactLogin).getPortalUse();
        use.admitTo(wishes.role());
        use.notifyAbout(wishes.messages(), wishes.tickets());
        use.prefer(wishes.language(), use.getTimeZone());
    }

    /** What the owner of a login wants, who has just proved to be that. */
    void choose(String login, OwnPortalUse chosen) {
        current.findByLogin(login).map(Contact::getPortalUse).ifPresent(use -> {
            use.notifyAbout(chosen.messages(), chosen.tickets());
            use.prefer(chosen.language(), use.getTimeZone());
        });
    }

    private Contact lock(String contactLogin) {
        return contacts.find(contactLogin)
                .flatMap(found -> contacts.lock(found.getId()))
                .orElseThrow(PortalAccessRefusedException::notThere);
    }

    /** The e-mail address, which everybody remembers; the contact's login where somebody else signs in by that. */
    private String freeNameOf(Contact contact, PortalLogin own) {
        var id = contact.getId().toString();
        for (String name : new String[] {contact.getEmail(), contact.getLogin()}) {
            if (name != null && isFree(name.toLowerCase(Locale.ROOT), own)) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return contact.getLogin().toLowerCase(Locale.ROOT) + '-' + id;
    }

    private boolean isFree(String name, PortalLogin own) {
        return own != null && own.getLogin().equals(name) || !accounts.isTaken(name);
    }
}
