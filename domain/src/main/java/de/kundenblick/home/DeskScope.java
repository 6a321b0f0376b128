package de.kundenblick.home;

/** Whose work the workplace shows. */
public enum DeskScope {
    /** The reader's own, that of those whom the reader stands in for, and what belongs to nobody but is watched. */
    MINE,
    /** That of everybody in the reader's teams. */
    TEAM,
    ALL
}
