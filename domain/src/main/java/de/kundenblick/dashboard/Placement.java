package de.kundenblick.dashboard;

import java.io.Serializable;

/**
 * A widget as one reader sees it.
 *
 * @param mandatory cannot be taken off the board
 * @param shown stands on the board; otherwise it is only offered in the settings
 */
public record Placement(String key, Zone zone, String titleKey, String view, boolean mandatory, boolean shown)
        implements Serializable {}
