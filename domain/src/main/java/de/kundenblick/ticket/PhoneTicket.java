package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an agent notes down while a customer asks.
 *
 * @param contactLogin null when nobody in particular asked, like all others that may be missing
 * @param visible whether the customer sees the text at the portal
 * @param pendingUntil null for a state that does not wait
 */
public record PhoneTicket(
        String customerNumber,
        String contactLogin,
        Long queueId,
        Long typeId,
        Long serviceId,
        Long serviceLevelId,
        String subject,
        String text,
        boolean visible,
        Long stateId,
        Instant pendingUntil,
        Priority priority,
        Long ownerId,
        Long responsibleId)
        implements Serializable {}
