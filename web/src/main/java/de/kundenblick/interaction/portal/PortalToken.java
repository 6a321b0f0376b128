package de.kundenblick.interaction.portal;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells texts of a form apart, so that the same one counts once however often it is sent. */
class PortalToken implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String form = UUID.randomUUID().toString();

    String of(String text) {
        return UUID.nameUUIDFromBytes((form + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
