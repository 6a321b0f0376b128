package de.kundenblick.account.web;

import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.service.OwnAccountService;
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

    private Boolean keptElsewhere;
    private String oldPassword;
    private String newPassword;

    /** @return where one goes on: on this page, or at the start after a password that had to be replaced */
    public String change() {
        boolean first = sign.isPasswordExpired();
        sign.again(account.changePassword(oldPassword, newPassword));
        if (first) {
            messages.keep();
        }
        messages.info("account.password.changed");
        return first ? sign.page("/account/profile?faces-redirect=true") : null;
    }

    /** Whether nothing else is open before another password has been chosen. */
    public boolean isForced() {
        return sign.isPasswordExpired();
    }

    /** Whether another source keeps the password. */
    public boolean isKeptElsewhere() {
        if (keptElsewhere == null) {
            keptElsewhere = account.isKeptElsewhere();
        }
        return keptElsewhere;
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
