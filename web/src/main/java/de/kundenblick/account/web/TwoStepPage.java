package de.kundenblick.account.web;

import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.service.SecondStepService;
import de.kundenblick.account.service.SecondStepState;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.QrCode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own second step: set up, recovery codes renewed, turned off. */
@Named("twoStep")
@ViewScoped
public class TwoStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SecondStepService service;

    @Inject
    SignIn sign;

    @Inject
    Messages messages;

    private SecondStepState state;
    private DeviceSecret secret;
    private List<String> recoveryCodes = List.of();
    private String password;
    private String code;

    public void open() {
        state = service.state();
    }

    public void begin() {
        secret = service.begin();
    }

    public void cancel() {
        secret = null;
        code = null;
    }

    public void confirm() {
        show(service.confirm(code));
        messages.info("account.twoStep.nowActive");
    }

    public void renew() {
        show(service.renewRecoveryCodes(password, code));
        messages.info("account.twoStep.renewed");
    }

    public String turnOff() {
        service.turnOff(password, code);
        messages.keep().info("account.twoStep.nowOff");
        return sign.page("/account/twostep?faces-redirect=true");
    }

    private void show(List<String> codes) {
        recoveryCodes = codes;
        secret = null;
        password = null;
        code = null;
        state = service.state();
    }

    public SecondStepState getState() {
        return state;
    }

    public DeviceSecret getSecret() {
        return secret;
    }

    public String getPicture() {
        return secret == null ? null : QrCode.image(secret.address());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
