package de.kundenblick.account.service;

import java.io.Serializable;
import java.util.Set;

/**
 * Who signed in at one site and what the caller may do there. Kept in the session, so that it travels to other nodes.
 *
 * @param groups the fine permissions
 * @param stamp of the password that was used; another one means that the password has been changed since
 */
public record Identity(String name, Set<String> groups, String stamp) implements Serializable {
    public Identity {
        groups = Set.copyOf(groups);
    }

    /** Whether both come from a login by the same password of the same person, whatever they may do. */
    public boolean isSameLogin(Identity other) {
        return name.equals(other.name) && stamp.equals(other.stamp);
    }
}
