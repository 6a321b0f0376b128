package de.kundenblick.ticket;

import java.io.Serializable;

/** Another ticket that has to do with the one that is looked at. */
public record TicketLinkRow(
        LinkRole role, String number, String subject, String state, StateType stateType, String customerName)
        implements Serializable {

    public boolean isRemovable() {
        return LinkRole.MADE_BY_HAND.contains(role);
    }
}
