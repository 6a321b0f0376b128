package de.kundenblick.dashboard;

/** The two columns of a board. */
public enum Zone {
    MAIN,
    SIDE
}
