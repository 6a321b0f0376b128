package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket as the portal lists it.
 *
 * @param contact who asked; null when nobody is known
 * @param shownAt when something of it was last shown
 * @param lastAuthor who wrote that
 * @param lastWord on which side
 * @param excerpt the beginning of it, without formatting
 * @param files how many files came with it
 * @param unread whether the reader has not read something of it yet
 */
public record PortalTicketRow(
        long id,
        String number,
        String subject,
        PortalStatus status,
        String customer,
        String contact,
        Instant shownAt,
        String lastAuthor,
        MessageSender lastWord,
        String excerpt,
        int files,
        boolean unread)
        implements Serializable {}
