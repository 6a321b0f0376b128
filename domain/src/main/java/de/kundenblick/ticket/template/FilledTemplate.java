package de.kundenblick.ticket.template;

import java.io.Serializable;

/**
 * A text that is ready to be used.
 *
 * @param subject null when it has none
 */
public record FilledTemplate(String subject, String body) implements Serializable {}
