package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;
import java.time.Duration;

/** Name and password do not fit, or too many wrong tries came before. Never says whether the name exists. */
public class LoginRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private static final String BUSY = "account.login.busy";
    private static final String LOCKED = "account.login.locked";

    private LoginRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static LoginRefusedException wrong() {
        return new LoginRefusedException("account.login.wrong");
    }

    /** So many sign in at once that this one was not looked at. */
    public static LoginRefusedException busy() {
        return new LoginRefusedException(BUSY);
    }

    /** The source vouches for the caller, yet the login belongs to somebody else here, or cannot be one. */
    public static LoginRefusedException taken() {
        return new LoginRefusedException("account.login.taken");
    }

    /** What came from the provider was not what was asked for, or could not be believed. */
    public static LoginRefusedException notConfirmed() {
        return new LoginRefusedException("account.login.notConfirmed");
    }

    /** Too much time has passed since the first step, or none was made. */
    public static LoginRefusedException late() {
        return new LoginRefusedException("account.login.late");
    }

    /** @param wait rounded up to full minutes in the text */
    public static LoginRefusedException locked(Duration wait) {
        return new LoginRefusedException(LOCKED, wait.toSeconds() / 60 + 1);
    }

    /** Whether nobody looked at the try. */
    public boolean isUnheard() {
        return getKey().equals(LOCKED) || getKey().equals(BUSY);
    }
}
