package de.kundenblick.shared.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.TimeUnit;

/** What an open page of an employee listens at. It says {@code +topic} for what it shows, and anything else to stay. */
@ServerEndpoint(value = LiveEndpoint.ADDRESS, configurator = LiveHandshake.class)
public class LiveEndpoint {
    static final String ADDRESS = "/intranet/live";

    private static final long IDLE_MILLIS = TimeUnit.MINUTES.toMillis(3);
    private static final int LONGEST_MESSAGE = 100;

    @Inject
    LivePages pages;

    @OnOpen
    public void open(Session page, EndpointConfig config) throws IOException {
        Principal reader = page.getUserPrincipal();
        if (reader == null || !Boolean.TRUE.equals(page.getUserProperties().get(LiveHandshake.ALLOWED))) {
            page.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "Not signed in"));
            return;
        }
        page.setMaxIdleTimeout(IDLE_MILLIS);
        page.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        pages.opened(page, reader.getName());
    }

    @OnMessage
    public void hear(Session page, String message) throws IOException {
        if (!message.startsWith("+")) {
            return;
        }
        try {
            pages.shows(page, message.substring(1));
        } catch (EJBException unknown) {
            page.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "Cannot be answered now"));
        }
    }

    @OnClose
    public void close(Session page) {
        pages.closed(page);
    }

    /** A page that went away without a word. */
    @OnError
    public void fail(Session page, Throwable cause) {
        pages.closed(page);
    }
}
