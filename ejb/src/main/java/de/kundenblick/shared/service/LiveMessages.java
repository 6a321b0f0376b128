package de.kundenblick.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where the hints of all nodes arrive at this one. */
@ApplicationScoped
public class LiveMessages {
    /** Given to everybody after a time without connection: anything may have been missed. */
    public static final LiveMessage MISSED = new LiveMessage("*", "missed");

    private final List<Consumer<LiveMessage>> listeners = new CopyOnWriteArrayList<>();

    /** @param listener must not take long */
    public void subscribe(Consumer<LiveMessage> listener) {
        listeners.add(listener);
    }

    void arrived(LiveMessage message) {
        listeners.forEach(listener -> listener.accept(message));
    }
}
