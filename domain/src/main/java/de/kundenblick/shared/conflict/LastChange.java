package de.kundenblick.shared.conflict;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed a record last.
 *
 * @param by the name of an employee, or null when nobody in particular did
 */
public record LastChange(String by, Instant at) implements Serializable {}
