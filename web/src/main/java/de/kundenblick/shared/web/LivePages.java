package de.kundenblick.shared.web;

import de.kundenblick.shared.service.LiveMessage;
import de.kundenblick.shared.service.LiveMessages;
import de.kundenblick.shared.service.LiveTopicService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that are open on this node and what they want to hear about. */
@ApplicationScoped
public class LivePages {
    /** More than any page shows that can change. */
    private static final int MOST_TOPICS = 20;

    private static final long SEND_MILLIS = 5_000;

    /** What a page hears about its own reader under, whoever that is. */
    private static final String ME = "me";

    private final Map<Session, String> readers = new ConcurrentHashMap<>();
    private final Map<Session, Set<String>> topics = new ConcurrentHashMap<>();
    private final Map<String, Set<Session>> listeners = new ConcurrentHashMap<>();

    @Inject
    LiveMessages messages;

    @Inject
    LiveTopicService allowed;

    void start() {
        messages.subscribe(this::pass);
    }

    void opened(Session page, String login) {
        readers.put(page, LiveMessage.EMPLOYEE + login);
        topics.put(page, ConcurrentHashMap.newKeySet());
        listen(page, LiveMessage.EMPLOYEE + login);
    }

    /** What its reader may not know of stays silent. */
    void shows(Session page, String topic) {
        var known = topics.get(page);
        if (known != null
                && known.size() <= MOST_TOPICS
                && allowed.mayHear(readers.get(page).substring(LiveMessage.EMPLOYEE.length()), topic)) {
            listen(page, topic);
        }
    }

    private void listen(Session page, String topic) {
        topics.get(page).add(topic);
        listeners.compute(topic, (key, pages) -> {
            Set<Session> all = pages == null ? ConcurrentHashMap.newKeySet() : pages;
            all.add(page);
            return all;
        });
    }

    void closed(Session page) {
        readers.remove(page);
        var known = topics.remove(page);
        if (known != null) {
            known.forEach(topic -> listeners.computeIfPresent(topic, (key, pages) -> {
                pages.remove(page);
                return pages.isEmpty() ? null : pages;
            }));
        }
    }

    private void pass(LiveMessage message) {
        boolean toAll = message.equals(LiveMessages.MISSED);
        var pages = toAll ? readers.keySet() : listeners.getOrDefault(message.topic(), Set.of());
        pages.forEach(page -> send(page, message));
    }

    private void send(Session page, LiveMessage message) {
        if (!page.isOpen()) {
            closed(page);
            return;
        }
        String topic = message.topic().startsWith(LiveMessage.EMPLOYEE) ? ME : message.topic();
        page.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        page.getAsyncRemote().sendText(topic + ' ' + message.text());
    }
}
