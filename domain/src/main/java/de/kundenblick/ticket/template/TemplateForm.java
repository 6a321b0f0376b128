package de.kundenblick.ticket.template;

import java.io.Serializable;
import java.util.Set;

/**
 * A text as it is entered.
 *
 * @param subject null for none
 * @param queueIds that it is offered in; none for all
 */
public record TemplateForm(
        String name, TemplateKind kind, String language, String subject, String body, Set<Long> queueIds, boolean valid)
        implements Serializable {}
