package de.kundenblick.ticket.service;

import de.kundenblick.ticket.EventKind;

/** A line of the history that is about to be written. */
record TicketEventLine(EventKind kind, String oldValue, String newValue) {}
