package de.kundenblick.ticket.mail;

import de.kundenblick.account.Choice;
import java.io.Serializable;
import java.util.List;

/** What the actions of filters can name. */
public record MailFilterChoices(List<Choice> queues, List<Choice> employees, List<Choice> types, List<Choice> services)
        implements Serializable {}
