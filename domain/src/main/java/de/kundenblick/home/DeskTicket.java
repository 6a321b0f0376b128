package de.kundenblick.home;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket in which a contact wrote last.
 *
 * @param opened whether that is how it began
 */
public record DeskTicket(
        String number,
        String subject,
        String customer,
        String customerNumber,
        String queue,
        String author,
        Instant at,
        boolean opened)
        implements Serializable {}
