package de.kundenblick.ticket.queue;

/**
 * A queue in a list.
 *
 * @param path its name behind those of the queues that it is in
 * @param teams names of the teams that may see it, separated by commas; empty without any
 * @param unfinished how many of its tickets are not finished
 */
public record QueueRow(long id, String name, String path, boolean valid, String teams, long unfinished) {}
