package de.kundenblick.ticket.mail;

/**
 * Somebody did not get what was written about a ticket.
 *
 * @param employeeId who wrote it; null for nobody of the staff
 */
public record MailUndelivered(long ticketId, Long employeeId) {}
