package de.kundenblick.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * An employee as the administration sees one.
 *
 * @param password whether there is one to sign in with
 * @param passwordExpired whether it is only good for choosing another one
 * @param signedInAt the last time; null when never
 * @param manageable whether the reader may change this employee, who may do no more than the reader then
 */
public record EmployeeView(
        long id,
        int version,
        String login,
        String name,
        String email,
        boolean enabled,
        boolean password,
        boolean passwordExpired,
        Instant signedInAt,
        Set<Long> roleIds,
        Set<Long> teamIds,
        boolean manageable)
        implements Serializable {}
