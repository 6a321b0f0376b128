package de.kundenblick.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param interaction whether it is about an interaction and not a ticket
 * @param number of its record; null without one, or when the reader may not see it any more
 */
public record NoticeRow(
        long id,
        NoticeKind kind,
        boolean interaction,
        String number,
        String subject,
        String actor,
        String insteadOf,
        Instant moment,
        Integer amount,
        Instant createdAt,
        boolean read)
        implements Serializable {}
