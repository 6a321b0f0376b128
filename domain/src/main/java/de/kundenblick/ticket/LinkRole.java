package de.kundenblick.ticket;

import java.util.Set;

/** What another ticket is to the one that is looked at. */
public enum LinkRole {
    /** The conversation of this one goes on there. */
    MERGED_INTO,
    PARENT,
    CHILD,
    RELATED,
    /** Its conversation goes on in this one. */
    MERGED;

    /** Those that people make and remove; the others come about by merging. */
    public static final Set<LinkRole> MADE_BY_HAND = Set.of(PARENT, CHILD, RELATED);
}
