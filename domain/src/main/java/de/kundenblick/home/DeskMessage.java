package de.kundenblick.home;

import java.io.Serializable;
import java.time.Instant;

/**
 * An interaction with something that a contact wrote and no employee has read.
 *
 * @param lastEntryId the latest that is unread
 * @param passage the beginning of it
 * @param unread how many entries
 * @param owner null when it is nobody's
 */
public record DeskMessage(
        long interactionId,
        String number,
        long lastEntryId,
        String topic,
        String subject,
        String customer,
        String customerNumber,
        String author,
        String passage,
        Instant at,
        int unread,
        String owner)
        implements Serializable {}
