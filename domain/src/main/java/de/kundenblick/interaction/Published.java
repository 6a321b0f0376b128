package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * What publishing an entry led to.
 *
 * @param mails how many wait to be sent
 * @param recallableUntil the moment from which they are
 * @param withoutSender whether nobody is told because whoever published it has no address that mails could come from
 * @param readers how many contacts with an open login may read it
 */
public record Published(long entryId, int mails, Instant recallableUntil, boolean withoutSender, long readers)
        implements Serializable {}
