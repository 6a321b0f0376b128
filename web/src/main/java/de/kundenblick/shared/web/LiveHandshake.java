package de.kundenblick.shared.web;

import de.kundenblick.shared.service.PublicAddress;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
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
        String origin = first(request, "Origin");
        try {
            return origin != null
                    && (URI.create(origin).getAuthority().equalsIgnoreCase(first(request, "Host"))
                            || PublicAddress.current()
                                    .filter(own -> own.base().equals(origin))
                                    .isPresent());
        } catch (IllegalArgumentException | NullPointerException noAddress) {
            return false;
        }
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
