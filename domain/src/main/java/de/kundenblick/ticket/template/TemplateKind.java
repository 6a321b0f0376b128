package de.kundenblick.ticket.template;

/** Where a text is offered. */
public enum TemplateKind {
    ANSWER,
    NOTE,
    NEW_TICKET
}
