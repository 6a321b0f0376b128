package de.kundenblick.shared.service;

import java.nio.file.Path;

/** The embedded database for programs that prepare one while no application runs. */
public final class LocalDatabase implements AutoCloseable {
    private final EmbeddedDatabase running;

    /** @param folder where the application keeps its data */
    public LocalDatabase(Path folder) {
        running = EmbeddedDatabase.running(folder);
    }

    public String url() {
        return running.url();
    }

    /** The owner of everything in it. */
    public String user() {
        return EmbeddedDatabase.USER;
    }

    public String password() {
        return running.password();
    }

    @Override
    public void close() {
        EmbeddedDatabase.stop();
    }
}
