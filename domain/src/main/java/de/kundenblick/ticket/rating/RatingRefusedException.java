package de.kundenblick.ticket.rating;

import de.kundenblick.shared.BusinessException;

/** A rating is not taken. */
public class RatingRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private RatingRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** The record is not done, or the time to change the rating is over. */
    public static RatingRefusedException over() {
        return new RatingRefusedException("ticket.rating.over");
    }

    /** The link is unknown or too old. */
    public static RatingRefusedException linkInvalid() {
        return new RatingRefusedException("ticket.rating.linkInvalid");
    }

    public static RatingRefusedException starsMissing() {
        return new RatingRefusedException("ticket.rating.starsMissing");
    }

    public static RatingRefusedException commentTooLong() {
        return new RatingRefusedException("ticket.rating.commentTooLong", Rating.LONGEST_COMMENT);
    }
}
