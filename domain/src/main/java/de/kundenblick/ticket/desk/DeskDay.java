package de.kundenblick.ticket.desk;

import de.kundenblick.ticket.statistics.Hits;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody did in a day.
 *
 * @param created tickets that one opened for customers
 * @param answered messages to customers
 * @param closed tickets that one owns
 * @param hits promises of those that were closed
 */
public record DeskDay(LocalDate day, int created, int answered, int closed, Hits hits) implements Serializable {}
