package de.kundenblick.ticket.web;

import de.kundenblick.ticket.rating.Rating;
import de.kundenblick.ticket.rating.RatingView;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody chooses who rates. */
public class RatingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer stars;
    private String comment;

    /** As it was rated before, if it was. */
    public RatingForm(RatingView view) {
        stars = view.isRated() ? view.stars() : null;
        comment = view.comment();
    }

    /** From the best to the worst. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, Rating.MOST)
                .mapToObj(stars -> Rating.MOST + 1 - stars)
                .toList();
    }

    public int chosen() {
        return stars == null ? 0 : stars;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
