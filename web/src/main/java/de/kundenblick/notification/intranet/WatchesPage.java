package de.kundenblick.notification.intranet;

import de.kundenblick.notification.Watches;
import de.kundenblick.notification.Watches.Watched;
import de.kundenblick.notification.service.WatchService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Of what the reader wants to hear when it comes from the portal. */
@Named("watches")
@ViewScoped
public class WatchesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WatchService service;

    @Inject
    Messages messages;

    private Watches own;
    private List<Long> topics = new ArrayList<>();
    private List<Long> queues = new ArrayList<>();

    public Watches getOwn() {
        if (own == null) {
            own = service.own();
            topics = chosen(own.topics());
            queues = chosen(own.queues());
        }
        return own;
    }

    private static List<Long> chosen(List<Watched> all) {
        return new ArrayList<>(all.stream().filter(Watched::on).map(Watched::id).toList());
    }

    public void save() {
        service.choose(topics, queues);
        own = null;
        messages.info("notification.watch.saved");
    }

    public void unwatch(long customerId) {
        service.unwatch(customerId);
        own = null;
    }

    public List<Long> getTopics() {
        getOwn();
        return topics;
    }

    public void setTopics(List<Long> topics) {
        this.topics = topics == null ? List.of() : topics;
    }

    public List<Long> getQueues() {
        getOwn();
        return queues;
    }

    public void setQueues(List<Long> queues) {
        this.queues = queues == null ? List.of() : queues;
    }
}
