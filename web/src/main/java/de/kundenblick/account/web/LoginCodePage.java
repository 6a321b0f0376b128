package de.kundenblick.account.web;

import de.kundenblick.account.service.LoginCodeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second step of a login: a code of the device, or one for whoever has lost it. */
@Named("loginCode")
@RequestScoped
public class LoginCodePage {
    @Inject
    SignIn sign;

    @Inject
    LoginCodeService codes;

    private String code;

    public void open() {
        sign.firstStep();
    }

    public void pass() {
        sign.firstStep()
                .map(first -> codes.pass(first, code, sign.callerAddress()))
                .map(sign::complete)
                .ifPresent(sign::redirect);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
