package de.kundenblick.mail.inbound.service;

import java.time.Instant;

/**
 * A mail that is about to be stored.
 *
 * @param accountId null when it was handed in
 * @param uidValidity null when it was handed in, like {@code uid}
 * @param size as the mail server says when the source holds the head alone
 * @param tooLarge whether the source is nothing but its head
 */
record FetchedMail(
        Long accountId, Long uidValidity, Long uid, Instant arrivedAt, Spool source, long size, boolean tooLarge) {
    static FetchedMail handedIn(Spool source, Instant now) {
        return new FetchedMail(null, null, null, now, source, source.size(), false);
    }
}
