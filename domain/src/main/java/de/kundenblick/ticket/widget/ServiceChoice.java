package de.kundenblick.ticket.widget;

import java.io.Serializable;

/**
 * A service that an employee may answer for.
 *
 * @param chosen whether the reader does
 */
public record ServiceChoice(long id, String name, boolean chosen) implements Serializable {}
