package de.kundenblick.ticket.portal;

import de.kundenblick.ticket.rating.RatingView;
import de.kundenblick.ticket.service.RatingService;
import de.kundenblick.ticket.web.RatingForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where somebody rates who was mailed a link. */
@Named("ratingPage")
@ViewScoped
public class RatingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RatingService service;

    private String token;
    private RatingView rated;
    private RatingForm form;
    private boolean open;
    private boolean thanked;

    public void open() {
        rated = service.look(token).orElse(null);
        if (rated != null) {
            form = new RatingForm(rated);
            open = service.isOpen(rated);
        }
    }

    public void rate() {
        service.rate(token, form.chosen(), form.getComment());
        open();
        thanked = true;
    }

    /** Null when the link does not do any more, or never did. */
    public RatingView getRated() {
        return rated;
    }

    public RatingForm getForm() {
        return form;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isThanked() {
        return thanked;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
