package de.kundenblick.account;

import java.time.Instant;

/**
 * An employee in a list.
 *
 * @param roles names, separated by commas; empty without any
 * @param teams as the roles
 * @param signedInAt the last time; null when never
 */
public record EmployeeRow(
        long id,
        String login,
        String name,
        String email,
        boolean enabled,
        Instant signedInAt,
        String roles,
        String teams) {}
