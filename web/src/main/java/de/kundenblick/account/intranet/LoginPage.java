package de.kundenblick.account.intranet;

import de.kundenblick.account.service.OpenIdService;
import de.kundenblick.account.service.PasswordLinkService;
import de.kundenblick.account.web.SignIn;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;

/** Where employees sign in. */
@Named("intranetLogin")
@RequestScoped
public class LoginPage {
    /** Why a login that began elsewhere did not succeed. */
    private static final Map<String, String> PROBLEMS = Map.of(
            "late", "account.login.late",
            "taken", "account.login.taken",
            "notConfirmed", "account.login.notConfirmed",
            "unreachable", "account.login.unreachable");

    @Inject
    SignIn sign;

    @Inject
    OpenIdService openId;

    @Inject
    PasswordLinkService links;

    @Inject
    Messages messages;

    @NotBlank private String login;

    @NotBlank private String password;

    private String from;
    private String problem;

    public void open() {
        sign.skipIfSignedIn(Site.INTRANET, from);
        Optional.ofNullable(problem).map(PROBLEMS::get).ifPresent(messages::error);
    }

    /** What the other way in is called; null when there is none. */
    public String getProvider() {
        return openId.name().orElse(null);
    }

    public boolean isHelpOffered() {
        return links.isOffered();
    }

    public void signIn() {
        sign.in(Site.INTRANET, login, password, from);
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
