package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** The password cannot be changed to the one that was typed. */
public class PasswordRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PasswordRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static PasswordRefusedException currentWrong() {
        return new PasswordRefusedException("account.password.currentWrong");
    }

    public static PasswordRefusedException wrong() {
        return new PasswordRefusedException("account.password.wrong");
    }

    /** Another source keeps the password and lets it be changed. */
    public static PasswordRefusedException keptElsewhere() {
        return new PasswordRefusedException("account.password.keptElsewhere");
    }

    public static PasswordRefusedException tooShort() {
        return new PasswordRefusedException("account.password.tooShort", PasswordRules.SHORTEST);
    }

    public static PasswordRefusedException tooEasy() {
        return new PasswordRefusedException("account.password.tooEasy");
    }

    public static PasswordRefusedException unchanged() {
        return new PasswordRefusedException("account.password.unchanged");
    }
}
