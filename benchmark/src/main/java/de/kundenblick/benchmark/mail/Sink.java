package de.kundenblick.benchmark.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on this machine that takes every mail and forgets it. */
final class Sink implements AutoCloseable {
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger taken = new AtomicInteger();

    Sink(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    int taken() {
        return taken.get();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket guest = door.accept();
                threads.submit(() -> talk(guest));
            }
        } catch (SocketException closed) {
            threads.shutdownNow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
            answer(guest, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("DATA")) {
                    answer(guest, "354 go on");
                    read(in);
                    taken.incrementAndGet();
                    answer(guest, "250 taken");
                } else if (word.startsWith("QUIT")) {
                    answer(guest, "221 bye");
                    return;
                } else {
                    answer(guest, "250 ok");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void read(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void answer(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
