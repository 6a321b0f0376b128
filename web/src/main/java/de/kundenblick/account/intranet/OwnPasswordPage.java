package de.kundenblick.account.intranet;

import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.service.OwnAccountService;
import de.kundenblick.account.web.SignIn;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes one's own password. */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordPage {
    @Inject
    OwnAccountService account;

    @Inject
    SignIn sign;

    @Inject
    Messages messages;

    private String oldPassword;
    private String newPassword;

    public void change() {
        sign.again(Site.INTRANET, account.changePassword(oldPassword, newPassword));
        messages.info("account.password.changed");
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
