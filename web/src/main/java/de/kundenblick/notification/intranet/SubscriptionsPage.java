package de.kundenblick.notification.intranet;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.notification.Delivery;
import de.kundenblick.notification.Subscription;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the reader wants to be told about, and how. */
@Named("subscriptions")
@ViewScoped
public class SubscriptionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PreferenceService service;

    @Inject
    CurrentEmployee current;

    @Inject
    Messages messages;

    /** Names of deliveries: pages know no type of a map's values. */
    private Map<Subscription, String> chosen;

    public void save() {
        getChosen().forEach((subscription, delivery) -> {
            if (!delivery.equals(stored(subscription))) {
                service.set(subscription.preference(), delivery);
            }
        });
        messages.info("notification.subscription.saved");
    }

    public Map<Subscription, String> getChosen() {
        if (chosen == null) {
            chosen = new EnumMap<>(Subscription.class);
            for (Subscription subscription : Subscription.values()) {
                chosen.put(subscription, stored(subscription));
            }
        }
        return chosen;
    }

    private String stored(Subscription subscription) {
        return subscription
                .delivery(current.preferences().get(subscription.preference()))
                .name();
    }

    public Subscription[] getAll() {
        return Subscription.values();
    }

    public List<String> getWays() {
        return Arrays.stream(Delivery.values()).map(Delivery::name).toList();
    }
}
