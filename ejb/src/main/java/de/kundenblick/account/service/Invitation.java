package de.kundenblick.account.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A link for somebody's first password, or for another one.
 *
 * @param path of the page, with the token; shown once; null when it is for the owner of the login alone
 * @param mailed whether it also goes out by mail
 */
public record Invitation(String path, boolean mailed, Instant expiresAt) implements Serializable {
    /** Never shows up in a log. */
    @Override
    public String toString() {
        return "Invitation";
    }
}
