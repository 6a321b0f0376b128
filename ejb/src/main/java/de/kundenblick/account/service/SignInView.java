package de.kundenblick.account.service;

import de.kundenblick.account.AccountSource;
import java.io.Serializable;

/** How an employee signs in, as administrators see it. */
public record SignInView(AccountSource source, boolean secondStep) implements Serializable {
    /** Whether another source keeps name, e-mail and password. */
    public boolean isExternal() {
        return source != AccountSource.LOCAL;
    }
}
