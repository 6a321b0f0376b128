package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An interaction as a line of a widget.
 *
 * @param subject null when the topic says enough
 * @param published whether something of it was shown to the customer
 * @param unread whether a contact wrote something that no employee who may answer has opened
 */
public record InteractionRow(
        String number,
        String topic,
        String subject,
        String contactName,
        String recorder,
        InteractionStatus status,
        Instant happenedAt,
        LocalDate followUpOn,
        boolean published,
        boolean unread)
        implements Serializable {}
