package de.kundenblick.account;

import java.time.Instant;
import java.util.Locale;

/**
 * A link is to be mailed to an employee; observers write the mail in the same transaction.
 *
 * @param address the whole link, with the token that is kept nowhere else
 */
public record LinkIssued(
        LinkPurpose purpose, String name, String email, Locale language, String address, Instant expiresAt) {
    /** Without the address, which must not show up in a log. */
    @Override
    public String toString() {
        return "LinkIssued[" + purpose + ']';
    }
}
