package de.kundenblick.customer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why a customer's credit is held.
 *
 * @param reason in a few words
 * @param note what else is to be known, or null
 * @param endsOn the day on which somebody should look at it again, or null
 */
public record HoldDetails(String reason, String note, LocalDate endsOn) implements Serializable {}
