package de.kundenblick.notification;

/**
 * Why somebody is to be told something about a ticket.
 *
 * @param number of the ticket, as people call it
 */
public record Claim(Told about, String number, String subject, long queueId, long employeeId, Relation relation) {}
