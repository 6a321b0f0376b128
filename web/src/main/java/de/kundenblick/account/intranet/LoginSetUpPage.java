package de.kundenblick.account.intranet;

import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.service.LoginCodeService;
import de.kundenblick.account.web.SignIn;
import de.kundenblick.shared.web.QrCode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sets up the second step before the first login that needs it. */
@Named("loginSetUp")
@ViewScoped
public class LoginSetUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SignIn sign;

    @Inject
    LoginCodeService codes;

    private DeviceSecret secret;
    private String code;
    private List<String> recoveryCodes = List.of();
    private String target;

    public void open() {
        sign.firstStep().ifPresent(first -> secret = codes.begin(first));
    }

    /** From here on the caller is signed in, and goes on after a look at the recovery codes. */
    public void confirm() {
        sign.firstStep().ifPresent(first -> {
            var welcome = codes.confirm(first, code, sign.callerAddress());
            recoveryCodes = welcome.recoveryCodes();
            secret = null;
            target = sign.complete(welcome.identity());
        });
    }

    public boolean isDone() {
        return target != null;
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

    public String getTarget() {
        return target;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
