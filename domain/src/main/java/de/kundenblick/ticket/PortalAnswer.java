package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * What a contact answers to a ticket.
 *
 * @param key of the form, by which the same form is known when it is sent twice
 * @param text may be empty when the ticket is closed by it
 * @param draft under which its files wait; null for none
 * @param done whether the ticket is closed by it
 */
public record PortalAnswer(String key, String text, String draft, boolean done) implements Serializable {}
