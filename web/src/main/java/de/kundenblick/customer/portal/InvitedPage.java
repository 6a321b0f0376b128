package de.kundenblick.customer.portal;

import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.web.SignIn;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.customer.service.PortalWelcomeService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where an invitation to the portal leads: a first password, and what mails are wanted. */
@Named("invited")
@ViewScoped
public class InvitedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalWelcomeService service;

    @Inject
    SignIn sign;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private String token;
    private String name;
    private String login;
    private String password;
    private boolean mailMessages;
    private boolean mailTickets;
    private String language;

    /** At first, mails are offered where everybody sees it; whoever wants none takes the ticks away. */
    public void open() {
        var guest = token == null ? null : service.look(token).orElse(null);
        if (guest != null) {
            name = guest.name();
            login = guest.login();
            mailMessages = guest.first() || guest.use().messages();
            mailTickets = guest.first() || guest.use().tickets();
            language = guest.use().language() == null
                    ? viewer.getLanguage()
                    : guest.use().language();
        }
    }

    public String accept() {
        var wishes = new OwnPortalUse(mailMessages, mailTickets, language, null, null);
        service.accept(token, password, wishes, sign.callerAddress());
        messages.keep().info("account.link.done");
        return sign.page("/login?faces-redirect=true");
    }

    /** Null when the link does not do. */
    public String getName() {
        return name;
    }

    public String getLogin() {
        return login;
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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
        this.language = language;
    }
}
