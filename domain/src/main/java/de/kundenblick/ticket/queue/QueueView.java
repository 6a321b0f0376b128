package de.kundenblick.ticket.queue;

import java.io.Serializable;
import java.util.Set;

/** A queue and who may see it. */
public record QueueView(long id, int version, String name, boolean valid, Set<Long> teamIds) implements Serializable {}
