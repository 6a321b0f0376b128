package de.kundenblick.account.intranet;

import de.kundenblick.account.service.AccountHelpService;
import de.kundenblick.account.service.Invitation;
import de.kundenblick.account.service.SignInView;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
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

    /** The whole link; without a public address it begins as the one that the reader is at. */
    public String getLink() {
        return invitation == null
                ? null
                : PublicAddress.current().orElseGet(EmployeeHelpPage::here).of(invitation.path());
    }

    private static PublicAddress here() {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        boolean usual = request.getRequestServerPort() == (request.isSecure() ? 443 : 80);
        return new PublicAddress(request.getRequestScheme() + "://" + request.getRequestServerName()
                + (usual ? "" : ":" + request.getRequestServerPort()));
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
