package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;
import java.time.Duration;

/** Name and password do not fit, or too many wrong tries came before. Never says whether the name exists. */
public class LoginRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private static final String WRONG = "account.login.wrong";

    private LoginRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static LoginRefusedException wrong() {
        return new LoginRefusedException(WRONG);
    }

    /** So many sign in at once that this one was not looked at. */
    public static LoginRefusedException busy() {
        return new LoginRefusedException("account.login.busy");
    }

    /** @param wait rounded up to full minutes in the text */
    public static LoginRefusedException locked(Duration wait) {
        return new LoginRefusedException("account.login.locked", wait.toSeconds() / 60 + 1);
    }

    /** Whether the try was looked at and did not fit. */
    public boolean isWrong() {
        return getKey().equals(WRONG);
    }
}
