package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** The place that knows the caller does not answer; people whom Kundenblick knows itself can still sign in. */
public class SignInUnavailableException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SignInUnavailableException(Throwable cause) {
        super("account.login.unreachable");
        initCause(cause);
    }
}
