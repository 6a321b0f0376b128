package de.kundenblick.ticket.widget;

import java.io.Serializable;

/** A value that occurs in a column of a widget's tickets, and how often. */
public record FilterOption(TicketColumn column, String value, String label, long tickets) implements Serializable {}
