package de.kundenblick.ticket.intranet;

/**
 * A ticket as a row of the workplace.
 *
 * @param facts its state, and whatever else is to be known at a glance
 * @param word who wrote last and when
 * @param waits whether it was the customer
 * @param when what the list is about: until when, since when
 * @param tone {@code past}, {@code soon} or nothing
 * @param exact the moment in full
 * @param free whether nobody holds it and it is not the reader's own
 * @param ownerId empty for nobody
 */
public record DeskLine(
        String number,
        String subject,
        String customer,
        String customerNumber,
        String facts,
        String word,
        boolean waits,
        String when,
        String tone,
        String exact,
        boolean free,
        String ownerId) {}
