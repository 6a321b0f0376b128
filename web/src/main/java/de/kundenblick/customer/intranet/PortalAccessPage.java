package de.kundenblick.customer.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.Invitation;
import de.kundenblick.account.web.LinkAddress;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.PortalAccessState;
import de.kundenblick.customer.PortalAccessView;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.PortalWishes;
import de.kundenblick.customer.service.PortalAccessService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A contact's way into the portal, on the pages of the contact. */
@Named("portalAccess")
@ViewScoped
public class PortalAccessPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalAccessService service;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private String login;
    private PortalAccessView view;
    private Invitation invitation;
    private PortalRole role;
    private boolean mailMessages;
    private boolean mailTickets;
    private String language;

    /** Nothing for whoever may not invite, nor for a contact that is not there yet. */
    public void open() {
        if (login != null && viewer.may(Permissions.PORTAL_INVITE)) {
            read();
        }
    }

    public void save() {
        service.wish(login, new PortalWishes(role, mailMessages, mailTickets, language));
        read();
        messages.info("customer.portal.saved");
    }

    public void invite() {
        invitation = service.invite(login);
        read();
    }

    public void withdraw() {
        service.withdraw(login);
        done("customer.portal.withdrawn");
    }

    public void deactivate() {
        service.deactivate(login);
        done("customer.portal.deactivated");
    }

    public void reactivate() {
        service.reactivate(login);
        done("customer.portal.reactivated");
    }

    public void unlock() {
        service.unlock(login);
        done("customer.portal.unlocked");
    }

    public void resetSecondStep() {
        service.resetSecondStep(login);
        done("customer.portal.stepWasReset");
    }

    private void done(String key) {
        invitation = null;
        read();
        messages.info(key, view.name());
    }

    private void read() {
        view = service.find(login).orElse(null);
        if (view != null) {
            role = view.wishes().role();
            mailMessages = view.wishes().messages();
            mailTickets = view.wishes().tickets();
            language = view.wishes().language();
        }
    }

    /** Null when there is nothing to show. */
    public PortalAccessView getView() {
        return view;
    }

    /** Another password goes to the contact by mail; without one only who manages accounts hands it over. */
    public boolean isInvitable() {
        return view.valid()
                && view.state() != PortalAccessState.DEACTIVATED
                && (view.state() != PortalAccessState.ACTIVE
                        || view.email() != null
                        || viewer.may(Permissions.ACCOUNT_MANAGE));
    }

    /** Shown this once. */
    public Invitation getInvitation() {
        return invitation;
    }

    /** Null when it is not for the reader. */
    public String getLink() {
        return invitation == null || invitation.path() == null ? null : LinkAddress.of(invitation.path());
    }

    public PortalRole[] getRoles() {
        return PortalRole.values();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public PortalRole getRole() {
        return role;
    }

    public void setRole(PortalRole role) {
        this.role = role;
    }

    public boolean isMailMessages() {
        return mailMessages;
    }

    public void setMailMessages(boolean mailMessages) {
        this.mailMessages = mailMessages;
    }

    public boolean isMailTickets() {
        return mailTickets;
    }

    public void setMailTickets(boolean mailTickets) {
        this.mailTickets = mailTickets;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null || language.isEmpty() ? null : language;
    }
}
