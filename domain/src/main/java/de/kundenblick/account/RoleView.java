package de.kundenblick.account;

import java.io.Serializable;
import java.util.Set;

/** A role with what it consists of and how many have it. */
public record RoleView(long id, int version, String name, Set<String> permissions, long people)
        implements Serializable {}
