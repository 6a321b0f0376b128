package de.kundenblick.ticket.template;

import java.io.Serializable;

/** A text with what its form shows. */
public record TemplateView(long id, int version, TemplateForm form) implements Serializable {}
