package de.kundenblick.ticket.service;

import de.kundenblick.ticket.EventKind;

/** A line for the history of a ticket. */
record AlarmEvent(long ticketId, EventKind kind, String value) {}
