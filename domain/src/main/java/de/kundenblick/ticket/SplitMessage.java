package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message that may be split off.
 *
 * @param beginning of its text
 */
public record SplitMessage(
        long id, MessageSender sender, boolean visible, String author, Instant writtenAt, String beginning)
        implements Serializable {}
