package de.kundenblick.notification;

import java.time.Instant;

/**
 * Why somebody is to be told something about a ticket.
 *
 * @param moment what the notice is about, as when something was due; may be null
 * @param actor who did it; null for a job
 */
public record Claim(
        NoticeKind kind,
        long ticketId,
        String number,
        String subject,
        long queueId,
        Instant moment,
        String actor,
        long employeeId,
        Relation relation) {}
