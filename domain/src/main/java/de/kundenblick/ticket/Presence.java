package de.kundenblick.ticket;

/**
 * Somebody who has a ticket open at this moment.
 *
 * @param writing whether something was typed that is not sent yet
 */
public record Presence(String name, boolean writing) {}
