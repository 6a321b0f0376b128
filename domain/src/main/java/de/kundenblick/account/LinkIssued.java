package de.kundenblick.account;

import de.kundenblick.shared.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A link is to be mailed to whoever it is for; observers write the mail in the same transaction.
 *
 * @param zone the recipient's
 * @param address the whole link, with the token that is kept nowhere else
 */
public record LinkIssued(
        Site site,
        LinkPurpose purpose,
        String name,
        String email,
        Locale language,
        ZoneId zone,
        String address,
        Instant expiresAt) {
    /** Without the address, which must not show up in a log. */
    @Override
    public String toString() {
        return "LinkIssued[" + site + ' ' + purpose + ']';
    }
}
