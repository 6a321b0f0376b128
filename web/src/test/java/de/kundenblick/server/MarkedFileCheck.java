package de.kundenblick.server;

import de.kundenblick.ticket.service.FileCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes a file for harmful when it begins with a mark. */
@ApplicationScoped
public class MarkedFileCheck implements FileCheck {
    public static final String MARK = "harmful-for-tests";

    @Override
    public boolean isHarmful(String name, InputStream content) throws IOException {
        return new String(content.readNBytes(MARK.length()), StandardCharsets.UTF_8).equals(MARK);
    }
}
