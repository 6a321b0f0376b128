package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;
import java.util.List;

/** An employee, a role or a team cannot be changed as it was asked for. */
public class AccountRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private AccountRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static AccountRefusedException notFound(String what) {
        return new AccountRefusedException("account.refusal.notFound", what);
    }

    public static AccountRefusedException loginTaken(String login) {
        return new AccountRefusedException("account.refusal.loginTaken", login);
    }

    public static AccountRefusedException roleNameTaken(String name) {
        return new AccountRefusedException("account.refusal.roleNameTaken", name);
    }

    /** Nobody disables the login that is in use for it. */
    public static AccountRefusedException ownLogin() {
        return new AccountRefusedException("account.refusal.ownLogin");
    }

    /** Without any administrator nobody could let anybody in again. */
    public static AccountRefusedException lastAdministrator() {
        return new AccountRefusedException("account.refusal.lastAdministrator");
    }

    /** Permissions that one does not have are neither given nor taken. */
    public static AccountRefusedException beyondOwn() {
        return new AccountRefusedException("account.refusal.beyondOwn");
    }

    /** Whoever may do more than the caller is not in the caller's hands. */
    public static AccountRefusedException mayDoMore(String name) {
        return new AccountRefusedException("account.refusal.mayDoMore", name);
    }

    /**
     * @param holders some of those who have the role
     * @param others how many have it besides
     */
    public static AccountRefusedException roleInUse(String role, List<String> holders, long others) {
        return new AccountRefusedException("account.refusal.roleInUse", role, String.join(", ", holders), others);
    }
}
