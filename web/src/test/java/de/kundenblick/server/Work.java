package de.kundenblick.server;

/** Something a caller does, which may be refused. */
@FunctionalInterface
public interface Work {
    void run() throws Exception;
}
