package de.kundenblick.ticket.rating;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket that somebody may rate, or has rated.
 *
 * @param closedAt null while it is not closed
 * @param stars 0 as long as nobody has rated it
 * @param ratedAt null as long as nobody has
 */
public record RatingView(
        long ticketId, String number, String subject, Instant closedAt, int stars, String comment, Instant ratedAt)
        implements Serializable {

    public boolean isRated() {
        return stars > 0;
    }

    /** As long as it is done, for some days after the first time; another closing begins anew. */
    public boolean isOpenAt(Instant now) {
        return closedAt != null && (ratedAt == null || isClosedAnew() || now.isBefore(ratedAt.plus(Rating.CHANGEABLE)));
    }

    public boolean isClosedAnew() {
        return closedAt != null && ratedAt != null && closedAt.isAfter(ratedAt);
    }
}
