package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * Two tickets are to become one.
 *
 * @param number of the ticket that ends
 * @param into the number of the ticket that goes on, or of one that went on in it
 * @param confirmedCustomer number of the customer who may see the messages from now on, though they were another's; null
 *     when nothing is confirmed
 */
public record MergeOrder(String number, String into, String confirmedCustomer) implements Serializable {}
