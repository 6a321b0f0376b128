package de.kundenblick.account.intranet;

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
    Messages messages;

    private String oldPassword;
    private String newPassword;

    public void change() {
        account.changePassword(oldPassword, newPassword);
        messages.info("account.password.changed");
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
