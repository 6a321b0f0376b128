package de.kundenblick.ticket.portal;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.rating.RatingView;
import de.kundenblick.ticket.service.PortalRatingService;
import de.kundenblick.ticket.web.RatingForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A contact rates a ticket that is done, at its page. */
@Named("portalRating")
@ViewScoped
public class PortalRatingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalRatingService service;

    @Inject
    Messages messages;

    private RatingView rated;
    private RatingForm form;

    /** What somebody chooses for the ticket of the page, as it was read with that. */
    public RatingForm formOf(RatingView ticket) {
        if (rated == null) {
            show(ticket);
        }
        return form;
    }

    private void show(RatingView ticket) {
        rated = ticket;
        form = new RatingForm(ticket);
    }

    public void rate() {
        service.rate(rated.number(), form.chosen(), form.getComment());
        messages.info("ticket.rating.thanks");
        service.find(rated.number()).ifPresent(this::show);
    }

    public boolean isOpen() {
        return rated != null && service.isOpen(rated);
    }

    public RatingView getRated() {
        return rated;
    }

    public RatingForm getForm() {
        return form;
    }
}
