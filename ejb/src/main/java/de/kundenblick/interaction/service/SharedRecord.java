package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Interaction;
import de.kundenblick.ticket.Ticket;

/**
 * What is shared, as its mails name it.
 *
 * @param visible whether there is anything of it that customers see
 * @param ticket whether it concerns those who want mails about tickets
 */
record SharedRecord(String number, String title, String path, boolean visible, boolean ticket) {
    static SharedRecord of(Interaction interaction, boolean visible) {
        String title = interaction.getSubject() == null ? interaction.getTopic().getName() : interaction.getSubject();
        return new SharedRecord(interaction.getNumber(), title, "/portal/interaction/show?number=", visible, false);
    }

    static SharedRecord of(Ticket ticket, boolean visible) {
        return new SharedRecord(ticket.getNumber(), ticket.getSubject(), "/portal/ticket/show?number=", visible, true);
    }
}
