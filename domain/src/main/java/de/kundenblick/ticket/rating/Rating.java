package de.kundenblick.ticket.rating;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;

/** How content a customer was with something that is done. */
@Entity
public class Rating extends BaseEntity {
    public static final int MOST = 5;
    public static final int LONGEST_COMMENT = 2_000;

    /** From the first time on. */
    public static final Duration CHANGEABLE = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", updatable = false)
    private Ticket ticket;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @NotBlank @Size(max = 201) private String author;

    @Min(1) @Max(MOST) private int stars;

    @Size(max = LONGEST_COMMENT) private String comment;

    @NotNull @Column(name = "rated_at")
    private Instant ratedAt;

    @NotNull @Column(name = "changed_at")
    private Instant changedAt;

    protected Rating() {}

    public Rating(Ticket ticket, Instant now) {
        this.ticket = ticket;
        ratedAt = now;
    }

    /** @param begunAnew whether the time to change it begins anew, since the record was closed anew */
    public void rate(Contact by, int newStars, String newComment, boolean begunAnew, Instant now) {
        customer = ticket.getCustomer();
        contact = by;
        author = by.getDisplayName();
        stars = newStars;
        comment = newComment;
        changedAt = now;
        if (begunAnew) {
            ratedAt = now;
        }
    }

    public int getStars() {
        return stars;
    }
}
