package de.kundenblick.account.web;

import de.kundenblick.account.service.PasswordLinkService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks for a link in place of a forgotten password. Says the same whoever asks. */
@Named("forgotten")
@ViewScoped
public class ForgottenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PasswordLinkService links;

    @Inject
    SignIn sign;

    private String login;
    private boolean asked;

    public void ask() {
        links.ask(sign.site(), login, sign.callerAddress());
        asked = true;
    }

    public boolean isOffered() {
        return links.isOffered();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
