package de.kundenblick.ticket.service;

/** What a job looks at a ticket for. */
enum AlarmKind {
    TARGET,
    REMINDER
}
