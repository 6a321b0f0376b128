package de.kundenblick.ticket.widget;

import java.io.Serializable;

/**
 * What a column has to be.
 *
 * @param value an id or the name of a constant; empty for tickets that have none
 * @param label what it was called when it was chosen
 */
public record FilterValue(String value, String label) implements Serializable {}
