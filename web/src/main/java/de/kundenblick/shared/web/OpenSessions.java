package de.kundenblick.shared.web;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions that this node began and that have not ended yet. */
@WebListener
public class OpenSessions implements HttpSessionListener {
    private static final AtomicInteger OPEN = new AtomicInteger();

    static int count() {
        return OPEN.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        OPEN.incrementAndGet();
    }

    /** A session that another node began may end here. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        OPEN.updateAndGet(open -> Math.max(0, open - 1));
    }
}
