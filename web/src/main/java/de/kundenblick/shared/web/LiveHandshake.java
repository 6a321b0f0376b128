package de.kundenblick.shared.web;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;

/** Lets in pages of ours that an employee has opened. */
public class LiveHandshake extends ServerEndpointConfig.Configurator {
    static final String ALLOWED = "kundenblick.allowed";

    @Override
    public void modifyHandshake(ServerEndpointConfig endpoint, HandshakeRequest request, HandshakeResponse response) {
        endpoint.getUserProperties().put(ALLOWED, request.isUserInRole("employee") && isOurs(request));
    }

    /** A browser sends the cookie from any page, and always says which page that is. */
    private static boolean isOurs(HandshakeRequest request) {
        return Origins.isOurs(first(request, "Origin"), first(request, "Host"));
    }

    private static String first(HandshakeRequest request, String name) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }
}
