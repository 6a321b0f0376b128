package de.kundenblick.ticket.template;

import java.io.Serializable;

/**
 * A text as a line of a list.
 *
 * @param queues names of those it is offered in; empty for all
 * @param beginning of its text, with its placeholders
 */
public record TemplateRow(
        long id,
        String name,
        TemplateKind kind,
        String language,
        String queues,
        boolean everywhere,
        boolean valid,
        long uses,
        String beginning)
        implements Serializable {}
