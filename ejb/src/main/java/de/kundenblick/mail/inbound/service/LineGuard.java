package de.kundenblick.mail.inbound.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.SocketFactory;

/**
 * Cuts the line to a mail server that goes on sending so slowly that no wait for a byte ever ends: each step has its time,
 * however much is heard meanwhile.
 */
class LineGuard implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LineGuard.class.getName());

    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private final long most;
    private volatile long begun = System.nanoTime();
    private volatile boolean over;

    /** @param most how long one step may take */
    LineGuard(Duration most) {
        this.most = most.toNanos();
        thread = new Thread(this::look, "kundenblick-mailbox-guard");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        try {
            long left = most;
            while (left > 0) {
                Thread.sleep(Math.max(1, left / 1_000_000));
                left = most - (System.nanoTime() - begun);
            }
            over = true;
            lines.forEach(LineGuard::cut);
        } catch (InterruptedException end) {
            LOG.log(Level.FINEST, "The mailbox is closed", end);
        }
    }

    private static void cut(Socket line) {
        try {
            line.close();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
    }

    /** A step is done, and the next one begins. */
    void step() {
        begun = System.nanoTime();
    }

    Socket watch(Socket line) {
        lines.add(line);
        if (over) {
            cut(line);
        }
        return line;
    }

    /** Each piece that is read is a step. */
    InputStream watch(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public int read() throws IOException {
                step();
                return super.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                step();
                return super.read(target, offset, length);
            }
        };
    }

    /** Lines that are not encrypted, or not yet. */
    SocketFactory plain() {
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                return watch(new Socket());
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return watch(new Socket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
                return watch(new Socket(host, port, here, herePort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return watch(new Socket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
                return watch(new Socket(host, port, here, herePort));
            }
        };
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
