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

    private String number;
    private RatingView rated;
    private RatingForm form;

    /** Called for tickets that are done only. */
    public RatingForm formOf(String ticket) {
        if (!ticket.equals(number)) {
            number = ticket;
            rated = service.find(ticket).orElse(null);
            form = rated == null ? null : new RatingForm(rated);
        }
        return form;
    }

    public void rate() {
        service.rate(number, form.chosen(), form.getComment());
        messages.info("ticket.rating.thanks");
        String rerated = number;
        number = null;
        formOf(rerated);
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
