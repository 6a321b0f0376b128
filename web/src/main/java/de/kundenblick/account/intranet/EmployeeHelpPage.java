package de.kundenblick.account.intranet;

import de.kundenblick.account.service.AccountHelpService;
import de.kundenblick.account.service.Invitation;
import de.kundenblick.account.service.SignInView;
import de.kundenblick.account.web.LinkAddress;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Helps an employee in: a link for the first password, or a second step taken away. */
@Named("employeeHelp")
@ViewScoped
public class EmployeeHelpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountHelpService service;

    @Inject
    Messages messages;

    private String login;
    private SignInView view;
    private Invitation invitation;

    public void open() {
        if (login != null) {
            view = service.find(login);
        }
    }

    public void invite() {
        invitation = service.invite(login);
    }

    public void resetSecondStep() {
        service.resetSecondStep(login);
        view = service.find(login);
        messages.info("account.help.stepWasReset");
    }

    public String getLink() {
        return invitation == null ? null : LinkAddress.of(invitation.path());
    }

    public SignInView getView() {
        return view;
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
