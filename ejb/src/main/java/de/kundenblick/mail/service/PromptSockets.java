package de.kundenblick.mail.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Lines that send at once what is written. The end of a mail is a packet of its own, which would otherwise wait until the
 * mail server has confirmed the content; it does not hurry with that, because it has nothing to answer yet.
 */
final class PromptSockets extends SSLSocketFactory {
    private final SSLSocketFactory sockets;

    private PromptSockets(SSLSocketFactory sockets) {
        this.sockets = sockets;
    }

    static SSLSocketFactory encrypted(SSLSocketFactory sockets) {
        return new PromptSockets(sockets);
    }

    /** Not encrypted, or not yet. */
    static SocketFactory plain() {
        var sockets = SocketFactory.getDefault();
        return new SocketFactory() {
            @Override
            public Socket createSocket() throws IOException {
                return prompt(sockets.createSocket());
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return prompt(sockets.createSocket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
                return prompt(sockets.createSocket(host, port, here, herePort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return prompt(sockets.createSocket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
                return prompt(sockets.createSocket(host, port, here, herePort));
            }
        };
    }

    private static Socket prompt(Socket line) throws IOException {
        line.setTcpNoDelay(true);
        return line;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(sockets.createSocket());
    }

    @Override
    public Socket createSocket(Socket open, String host, int port, boolean autoClose) throws IOException {
        return prompt(sockets.createSocket(open, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
        return prompt(sockets.createSocket(host, port, here, herePort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
        return prompt(sockets.createSocket(host, port, here, herePort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }
}
