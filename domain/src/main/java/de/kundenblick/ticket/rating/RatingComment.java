package de.kundenblick.ticket.rating;

import java.io.Serializable;
import java.time.Instant;

/** What a customer said about how a ticket was dealt with. */
public record RatingComment(String ticket, String subject, String author, int stars, String comment, Instant at)
        implements Serializable {}
