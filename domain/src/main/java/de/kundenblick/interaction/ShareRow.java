package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * A contact with whom a record is shared.
 *
 * @param signsIn whether the contact has an open login
 * @param sharedBy null when the employee is gone
 */
public record ShareRow(
        long id, String login, String name, String customer, boolean signsIn, String sharedBy, Instant expiresAt)
        implements Serializable {}
