package de.kundenblick.ticket.sla;

import java.io.Serializable;

/**
 * What would become of a target under other conditions.
 *
 * @param calendar name of the calendar that would be counted in; null when there is none
 * @param effect what else would change; null when the calendar is the same
 */
public record WhatIfView(TargetLine line, Explanation explanation, String calendar, Effect effect)
        implements Serializable {

    /**
     * @param changed how many of those looked at would have other targets
     * @param examined how many unfinished tickets were looked at
     * @param all whether these were all that count in the calendar
     */
    public record Effect(int changed, int examined, boolean all) implements Serializable {}
}
