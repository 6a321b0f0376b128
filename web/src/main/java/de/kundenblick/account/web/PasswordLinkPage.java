package de.kundenblick.account.web;

import de.kundenblick.account.LinkPurpose;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.service.PasswordLinkService;
import de.kundenblick.account.service.PasswordLinkService.Target;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where a link leads: sets the first password, or another one. */
@Named("passwordLink")
@ViewScoped
public class PasswordLinkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PasswordLinkService links;

    @Inject
    SignIn sign;

    @Inject
    Messages messages;

    private String token;
    private String password;
    private Target target;

    public void open() {
        target = token == null ? null : links.look(sign.site(), token).orElse(null);
    }

    public String use() {
        links.use(sign.site(), token, password, sign.callerAddress());
        messages.keep().info("account.link.done");
        return sign.page("/login?faces-redirect=true");
    }

    /** Null when the link does not do. */
    public Target getTarget() {
        return target;
    }

    public boolean isInvitation() {
        return target != null && target.purpose() == LinkPurpose.INVITATION;
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
}
