package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What came and went in a day or week.
 *
 * @param day the first one
 * @param backlog how many were unfinished at its end
 */
public record Flow(LocalDate day, long created, long closed, long backlog) implements Serializable {}
