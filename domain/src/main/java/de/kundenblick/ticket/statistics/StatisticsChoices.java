package de.kundenblick.ticket.statistics;

import de.kundenblick.account.Choice;
import java.io.Serializable;
import java.util.List;

/** What statistics can be limited to. */
public record StatisticsChoices(List<Choice> queues, List<Choice> teams, List<Choice> agents) implements Serializable {}
