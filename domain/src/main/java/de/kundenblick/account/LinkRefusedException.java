package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;
import java.time.Duration;

/** The link does not do. Never says why, for whoever guesses should not learn it. */
public class LinkRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private LinkRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static LinkRefusedException invalid() {
        return new LinkRefusedException("account.link.invalid");
    }

    /** @param wait rounded up to full minutes in the text */
    public static LinkRefusedException tooMany(Duration wait) {
        return new LinkRefusedException("account.link.tooMany", wait.toSeconds() / 60 + 1);
    }

    /** A link for another password would be shown to somebody who may not have it. */
    public static LinkRefusedException notMailable() {
        return new LinkRefusedException("account.link.notMailable");
    }

    /** Another source keeps this employee's password. */
    public static LinkRefusedException notLocal() {
        return new LinkRefusedException("account.link.notLocal");
    }
}
