package de.kundenblick.home;

import java.io.Serializable;

/**
 * What waits for an employee.
 *
 * @param followUps those of today, those that are late, and those of the next days, by their day
 * @param messages what contacts wrote in interactions and nobody has read, the latest first
 */
public record Desk(DeskPart<DeskFollowUp> followUps, DeskPart<DeskMessage> messages) implements Serializable {
    public static final Desk EMPTY = new Desk(DeskPart.empty(), DeskPart.empty());
}
