package de.kundenblick.mail.inbound.service;

import de.kundenblick.given.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands before a server, and hangs up as soon as somebody on either side says a certain word. */
final class CuttingProxy extends LoopbackServer {
    private final int target;
    private volatile String word;

    CuttingProxy(int target) {
        super(0);
        this.target = target;
        listen();
    }

    /** @param newWord null to let everything pass */
    void cutAt(String newWord) {
        word = newWord;
    }

    @Override
    protected void talk(Socket caller) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        start(() -> pass(server, caller));
        pass(caller, server);
    }

    private void pass(Socket from, Socket to) throws IOException {
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
        }
    }
}
