package de.kundenblick.account.service;

import java.io.Serializable;
import java.util.Set;

/**
 * Who signed in at one site and what the caller may do there. Kept in the session, so that it travels to other nodes.
 *
 * @param groups the fine permissions
 */
public record Identity(String name, Set<String> groups) implements Serializable {
    public Identity {
        groups = Set.copyOf(groups);
    }
}
