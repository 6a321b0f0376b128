package de.kundenblick.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who signed in at one site and what the caller may do there. Kept in the session, so that it travels to other nodes.
 *
 * @param groups the fine permissions
 * @param stamp of the password that was used; another one means that the password has been changed since
 * @param actor the employee who only acts as this person; null for the person in person
 */
public record Identity(String name, Set<String> groups, String stamp, Actor actor) implements Serializable {
    /**
     * An employee who looks at the portal as a contact.
     *
     * @param login the employee's, at the intranet
     * @param as the contact's name
     * @param contactLogin the contact's, as the intranet calls it
     * @param until when it ends at the latest
     */
    public record Actor(String login, String as, String contactLogin, Instant until) implements Serializable {}

    public Identity {
        groups = Set.copyOf(groups);
    }

    public Identity(String name, Set<String> groups, String stamp) {
        this(name, groups, stamp, null);
    }

    /** Whether both come from a login by the same password of the same person, whatever they may do. */
    public boolean isSameLogin(Identity other) {
        return name.equals(other.name) && stamp.equals(other.stamp);
    }

    public boolean isActing() {
        return actor != null;
    }
}
