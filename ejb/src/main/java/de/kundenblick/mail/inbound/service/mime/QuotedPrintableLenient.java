package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Quoted-printable without its rules: what stands for no byte stays as it is. */
final class QuotedPrintableLenient extends InputStream {
    private static final int AHEAD = 1024;

    private final PushbackInputStream in;
    private final byte[] blanks = new byte[AHEAD];
    private int given;
    private int pending;

    QuotedPrintableLenient(InputStream in) {
        this.in = new PushbackInputStream(in, AHEAD + 4);
    }

    @Override
    public int read() throws IOException {
        while (true) {
            if (given < pending) {
                return blanks[given++];
            }
            int sign = in.read();
            if (sign == ' ' || sign == '\t') {
                return blank(sign);
            }
            if (sign != '=') {
                return sign;
            }
            int first = in.read();
            int high = Character.digit(first, 16);
            if (high >= 0) {
                int second = in.read();
                int low = Character.digit(second, 16);
                if (low >= 0) {
                    return high << 4 | low;
                }
                unread(second);
                unread(first);
                return '=';
            }
            unread(first);
            if (first < 0) {
                return -1;
            }
            if (!skipSoftBreak()) {
                return '=';
            }
        }
    }

    /** Blanks at the end of a line were put there on the way. */
    private int blank(int sign) throws IOException {
        pending = 0;
        given = 0;
        int next = in.read();
        while ((next == ' ' || next == '\t') && pending < AHEAD) {
            blanks[pending++] = (byte) next;
            next = in.read();
        }
        unread(next);
        if (next == '\r' || next == '\n') {
            pending = 0;
            return in.read();
        }
        return sign;
    }

    private boolean skipSoftBreak() throws IOException {
        var run = new byte[AHEAD];
        int length = 0;
        int next = in.read();
        while ((next == ' ' || next == '\t') && length < AHEAD) {
            run[length++] = (byte) next;
            next = in.read();
        }
        if (next == '\r') {
            next = in.read();
            while (next == '\r') {
                next = in.read();
            }
            if (next != '\n') {
                unread(next);
            }
            return true;
        }
        if (next == '\n' || next < 0) {
            return true;
        }
        unread(next);
        in.unread(run, 0, length);
        return false;
    }

    private void unread(int sign) throws IOException {
        if (sign >= 0) {
            in.unread(sign);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return Transfer.fill(this, into, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
