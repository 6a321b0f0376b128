package de.kundenblick.ticket.desk;

import java.io.Serializable;

/**
 * What a member of a team has to do.
 *
 * @param open unfinished tickets
 * @param locked those of them that the member holds
 * @param breached those of them with a target that is missed
 * @param today those of them with a target that falls due later today
 * @param absent whether the member is away now
 */
public record AgentLoad(long id, String name, int open, int locked, int breached, int today, boolean absent)
        implements Serializable {}
