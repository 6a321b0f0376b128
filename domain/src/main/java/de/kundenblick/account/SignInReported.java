package de.kundenblick.account;

import de.kundenblick.shared.Site;

/**
 * Somebody signed in or out, tried to in vain, or changed what signing in takes. Fired outside of transactions: an observer
 * that stores it begins its own.
 *
 * @param login as typed, lower case, also when nobody has that name
 * @param address where the caller comes from
 */
public record SignInReported(Site site, String login, String address, Outcome outcome, Way way) {
    /** What became of it. */
    public enum Outcome {
        SIGNED_IN,
        /** The password or the provider's answer did; a code is asked for next, and nobody is signed in yet. */
        CODE_ASKED_FOR,
        REFUSED,
        CODE_REFUSED,
        /** Not even looked at, after too many failures. */
        LOCKED,
        /** The place that knows the password did not answer. */
        UNREACHABLE,
        SIGNED_OUT,
        SECOND_STEP_SET_UP,
        SECOND_STEP_REMOVED,
        /** By an administrator, for somebody else. */
        SECOND_STEP_RESET,
        RECOVERY_CODES_RENEWED,
        PASSWORD_CHANGED,
        INVITED,
        RESET_ASKED_FOR
    }

    /** By which means. */
    public enum Way {
        PASSWORD,
        LDAP,
        OPENID_CONNECT,
        CODE,
        RECOVERY_CODE,
        /** A link that was sent or handed over. */
        LINK,
        /** A session that was signed in already. */
        SESSION
    }
}
