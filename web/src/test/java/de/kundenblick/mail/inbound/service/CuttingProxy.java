package de.kundenblick.mail.inbound.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands before a server, and hangs up as soon as somebody on either side says a certain word. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket socket;
    private final int target;
    private volatile String word;

    CuttingProxy(int target) {
        this.target = target;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param newWord null to let everything pass */
    void cutAt(String newWord) {
        word = newWord;
    }

    private void listen() {
        try {
            while (true) {
                var caller = socket.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                start(() -> pass(caller, server));
                start(() -> pass(server, caller));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] piece = new byte[1 << 16];
            int length = in.read(piece);
            while (length > 0) {
                String wanted = word;
                if (wanted != null && new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return;
                }
                to.getOutputStream().write(piece, 0, length);
                to.getOutputStream().flush();
                length = in.read(piece);
            }
        } catch (IOException gone) {
            // As happens to every line.
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cutting proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
