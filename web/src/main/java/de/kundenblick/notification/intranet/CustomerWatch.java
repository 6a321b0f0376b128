package de.kundenblick.notification.intranet;

import de.kundenblick.notification.service.WatchService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Kunden beobachten": the switch on a customer's page. */
@Named("customerWatch")
@ViewScoped
public class CustomerWatch implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WatchService service;

    @Inject
    Messages messages;

    private Long asked;
    private boolean on;

    /** Asked once for each customer. */
    public boolean isOn(long customerId) {
        if (asked == null || asked != customerId) {
            on = service.isWatched(customerId);
            asked = customerId;
        }
        return on;
    }

    public void turn(long customerId) {
        if (isOn(customerId)) {
            service.unwatch(customerId);
            messages.info("notification.watch.off");
        } else {
            service.watch(customerId);
            messages.info("notification.watch.on");
        }
        asked = null;
    }
}
