package de.kundenblick.customer.intranet;

import de.kundenblick.account.web.SignIn;
import de.kundenblick.customer.LoginAsRefusedException;
import de.kundenblick.customer.service.LoginAsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Goes to the portal as a contact, once the reader has confirmed it. */
@Named("loginAs")
@ViewScoped
public class LoginAsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LoginAsService service;

    @Inject
    SignIn sign;

    private String login;
    private String name;
    private String reason;

    /** @throws LoginAsRefusedException when nobody may act for this contact now */
    public void open() {
        name = service.nameOf(login == null ? "" : login).orElseThrow(LoginAsRefusedException::new);
    }

    public void start() {
        sign.as(service.start(login, reason));
    }

    public String getName() {
        return name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
