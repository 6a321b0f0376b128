package de.kundenblick.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of a test, on this machine alone, that hangs up on all its callers when the test is over. */
public abstract class LoopbackServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    /** @param port 0 for any that is free */
    protected LoopbackServer(int port) {
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** In a thread of the caller's own. */
    protected abstract void talk(Socket caller) throws IOException;

    /** From now on callers are heard. */
    protected final void listen() {
        start(() -> {
            while (true) {
                var caller = socket.accept();
                callers.add(caller);
                start(() -> {
                    try (caller) {
                        talk(caller);
                    }
                });
            }
        });
    }

    public final int port() {
        return socket.getLocalPort();
    }

    protected static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    protected static void start(Talk work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException gone) {
                        // The test is over, or the line broke as lines do every day.
                    }
                },
                "server of a test");
        thread.setDaemon(true);
        thread.start();
    }

    /** Something that breaks with the line. */
    @FunctionalInterface
    protected interface Talk {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
