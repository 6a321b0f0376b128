package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * What a contact enters at the portal.
 *
 * @param key of the form, by which the same form is known when it is sent twice
 * @param customer number of one of the contact's customers; null for the main one
 * @param priority null for the usual one
 * @param draft under which its files wait; null for none
 */
public record PortalTicket(String key, String customer, String subject, String text, Priority priority, String draft)
        implements Serializable {}
