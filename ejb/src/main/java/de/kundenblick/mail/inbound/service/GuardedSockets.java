package de.kundenblick.mail.inbound.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Encrypted lines that a guard can cut. */
class GuardedSockets extends SSLSocketFactory {
    private final SSLSocketFactory sockets;
    private final LineGuard guard;

    GuardedSockets(SSLSocketFactory sockets, LineGuard guard) {
        this.sockets = sockets;
        this.guard = guard;
    }

    @Override
    public Socket createSocket() throws IOException {
        return guard.watch(sockets.createSocket());
    }

    @Override
    public Socket createSocket(Socket open, String host, int port, boolean autoClose) throws IOException {
        return guard.watch(sockets.createSocket(open, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return guard.watch(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
        return guard.watch(sockets.createSocket(host, port, here, herePort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return guard.watch(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
        return guard.watch(sockets.createSocket(host, port, here, herePort));
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
