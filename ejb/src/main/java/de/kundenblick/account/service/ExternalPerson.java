package de.kundenblick.account.service;

import java.util.Set;

/**
 * Somebody as a source outside of Kundenblick describes her.
 *
 * @param subject what the source calls her for good
 * @param login in lower case
 * @param groups as the source names them
 */
public record ExternalPerson(String subject, String login, String name, String email, Set<String> groups) {
    public ExternalPerson {
        groups = Set.copyOf(groups);
    }
}
