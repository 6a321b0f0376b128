package de.kundenblick.ticket.sla;

/**
 * What is promised, or how its time is counted, has changed for many tickets: a calendar, service level, queue or state.
 * Fired inside the transaction of the change; the targets of all unfinished tickets are worked out again after it.
 */
public record PromisesChanged() {}
