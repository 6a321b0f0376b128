package de.kundenblick.home.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.home.PortalDay;
import de.kundenblick.home.PortalEvents;
import de.kundenblick.home.service.PortalEventsService;
import de.kundenblick.interaction.TopicOwner;
import de.kundenblick.interaction.service.PortalInboxService;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** What goes on at the portal: figures by day, what needs somebody, and who answers for which topic. */
@Named("portalEvents")
@ViewScoped
public class PortalEventsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalEventsService service;

    @Inject
    PortalInboxService inbox;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private PortalEvents events;
    private List<TopicOwner> topics = List.of();
    /** Ids as text, as pages write them; empty for nobody. */
    private final Map<Long, String> owners = new HashMap<>();

    public void open() {
        events = service.read();
        readTopics();
    }

    private void readTopics() {
        topics = inbox.topicOwners();
        owners.clear();
        topics.forEach(
                topic -> owners.put(topic.topicId(), topic.ownerId() == null ? "" : Long.toString(topic.ownerId())));
    }

    public void save() {
        for (TopicOwner topic : topics) {
            String chosen = owners.get(topic.topicId());
            Long owner = chosen == null || chosen.isEmpty() ? null : Long.valueOf(chosen);
            if (!Objects.equals(owner, topic.ownerId())) {
                inbox.answerFor(topic.topicId(), owner);
            }
        }
        readTopics();
        messages.info("home.portal.ownersSaved");
    }

    public PortalEvents getEvents() {
        return events;
    }

    public List<TopicOwner> getTopics() {
        return topics;
    }

    public Map<Long, String> getOwners() {
        return owners;
    }

    public int sum(String what) {
        ToIntFunction<PortalDay> value =
                switch (what) {
                    case "signIns" -> PortalDay::signIns;
                    case "messages" -> PortalDay::messages;
                    default -> PortalDay::tickets;
                };
        return events.days().stream().mapToInt(value).sum();
    }

    /** As a configuration of Chart.js, in which colours are names of tokens. */
    public String getChart() {
        var labels = Json.createArrayBuilder();
        events.days().forEach(day -> labels.add(viewer.date(day.day())));
        var sets = Json.createArrayBuilder()
                .add(set("home.portal.signIns", "ink-2", PortalDay::signIns).add("type", "line"))
                .add(set("home.portal.messages", "brand", PortalDay::messages))
                .add(set("home.portal.tickets", "good-line", PortalDay::tickets));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("animation", false))
                .build()
                .toString();
    }

    private JsonObjectBuilder set(String key, String tone, ToIntFunction<PortalDay> value) {
        var values = Json.createArrayBuilder();
        events.days().forEach(day -> values.add(value.applyAsInt(day)));
        return Json.createObjectBuilder()
                .add("label", messages.text(key))
                .add("tone", tone)
                .add("data", values);
    }
}
