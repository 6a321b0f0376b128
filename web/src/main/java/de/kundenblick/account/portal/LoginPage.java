package de.kundenblick.account.portal;

import de.kundenblick.account.service.PasswordLinkService;
import de.kundenblick.account.web.SignIn;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;

/** Where contacts sign in. */
@Named("portalLogin")
@RequestScoped
public class LoginPage {
    @Inject
    SignIn sign;

    @Inject
    PasswordLinkService links;

    @Inject
    Messages messages;

    @NotBlank private String login;

    @NotBlank private String password;

    private String from;
    private String problem;

    public void open() {
        sign.skipIfSignedIn(Site.PORTAL, from);
        if ("late".equals(problem)) {
            messages.error("account.login.late");
        }
    }

    public boolean isHelpOffered() {
        return links.isOffered();
    }

    public void signIn() {
        sign.in(Site.PORTAL, login, password, from);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }
}
