package de.kundenblick.ticket.service;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.rating.Rating;
import de.kundenblick.ticket.rating.RatingRefusedException;
import de.kundenblick.ticket.rating.RatingView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes ratings, by whatever way they come; whether somebody may rate was asked before. */
@Dependent
class Ratings {
    @Inject
    RatingRepository ratings;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    Clock clock;

    Optional<RatingView> view(long ticketId, long contactId) {
        return ratings.view(ticketId, contactId);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws RatingRefusedException when the ticket is not done, or the time to change it is over */
    void rate(long ticketId, long contactId, int stars, String typed) {
        if (stars < 1 || stars > Rating.MOST) {
            throw RatingRefusedException.starsMissing();
        }
        String comment = PlainText.lines(typed == null ? "" : typed).strip();
        if (comment.length() > Rating.LONGEST_COMMENT) {
            throw RatingRefusedException.commentTooLong();
        }
        var ticket = tickets.lock(ticketId).orElseThrow(() -> new TicketNotFoundException("–"));
        var view = view(ticketId, contactId).orElseThrow(() -> new TicketNotFoundException("–"));
        Instant now = now();
        if (!view.isOpenAt(now)) {
            throw RatingRefusedException.over();
        }
        var rating = ratings.find(ticketId).orElseGet(() -> new Rating(ticket, now));
        rating.rate(ratings.contact(contactId), stars, comment.isEmpty() ? null : comment, view.isClosedAnew(), now);
        ratings.add(rating);
    }
}
