package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.service.FollowUpFeedService;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The secret address of the reader's follow-ups: made, shown once, taken back. */
@Named("followUpFeed")
@ViewScoped
public class FeedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/intranet/feed/follow-ups?token=";

    @Inject
    FollowUpFeedService service;

    @Inject
    Messages messages;

    private Boolean open;
    private transient String address;

    public boolean isOpen() {
        if (open == null) {
            open = service.isOpen();
        }
        return open;
    }

    public void renew() {
        address = PublicAddress.current().map(PublicAddress::base).orElseGet(FeedPage::visited)
                + PATH
                + service.renew().text();
        open = true;
    }

    public void revoke() {
        service.revoke();
        address = null;
        open = false;
        messages.info("interaction.feed.revoked");
    }

    /** The reader's own browser got there by it, so that the reader's calendar will as well. */
    private static String visited() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** Only in the answer to the click that made it; null at all other times. */
    public String getAddress() {
        return address;
    }
}
