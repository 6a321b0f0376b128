package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * With whom a record shall be shared.
 *
 * @param contact login of the contact; null as long as none is chosen
 * @param until the last day, in the calendar of whoever shares it
 */
public record ShareWish(String contact, LocalDate until) implements Serializable {}
