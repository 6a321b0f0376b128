package de.kundenblick.ticket;

import java.time.Instant;

/**
 * How a customer's tickets are doing, as far as the reader may see them.
 *
 * @param oldest the unfinished one that was created first; null when there is none
 * @param contact the one about which somebody spoke with the customer last; null when nobody ever did
 * @param followUp the one that will be looked at again first; null when none waits
 * @param promised how many of the last {@value #DAYS} days something was promised about
 * @param missed those of them of which a promise was missed
 * @param ratings how many ratings of that time there are
 * @param stars the average of these, 0 without any
 */
public record CustomerHealth(
        Mark oldest, Mark contact, Mark followUp, long promised, long missed, long ratings, double stars) {
    public static final int DAYS = 90;

    public static final CustomerHealth UNKNOWN = new CustomerHealth(null, null, null, 0, 0, 0, 0);

    private static final int HUNDRED = 100;

    /** A ticket and the moment that matters about it. */
    public record Mark(String number, Instant at) {}

    /** How many percent of the promises were kept, never rounded up to all of them. */
    public long hitRate() {
        return promised == 0 ? HUNDRED : HUNDRED * (promised - missed) / promised;
    }
}
