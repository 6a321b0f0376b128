package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;

/** What stands between "begin" and "end" of uuencode. */
final class UuStream extends InputStream {
    private static final int LONGEST = 200;

    private final InputStream in;
    private byte[] bytes = {};
    private int at;
    private boolean begun;
    private boolean ended;

    UuStream(InputStream in) {
        this.in = in;
    }

    /** The bytes of one line; empty for one that says nothing. */
    static byte[] line(String line) {
        if (line.isEmpty() || line.charAt(0) < ' ' || line.charAt(0) > '`') {
            return new byte[0];
        }
        var bytes = new byte[line.charAt(0) - ' ' & 0x3f];
        int bits = 0;
        int count = 0;
        int found = 0;
        for (int at = 1; found < bytes.length; at++) {
            bits = bits << 6 | (at < line.length() ? line.charAt(at) - ' ' & 0x3f : 0);
            count += 6;
            if (count >= 8) {
                count -= 8;
                bytes[found++] = (byte) (bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return bytes;
    }

    /** Some programs leave out where it begins. */
    private static boolean isFull(String line) {
        int count = line.isEmpty() ? 0 : line.charAt(0) - ' ' & 0x3f;
        int signs = (count + 2) / 3 * 4;
        return count > 0 && line.charAt(0) > ' ' && line.length() - 1 >= signs && line.length() - 1 <= signs + 2;
    }

    @Override
    public int read() throws IOException {
        while (at >= bytes.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        return bytes[at++] & 0xff;
    }

    private void next() throws IOException {
        var line = new StringBuilder();
        int sign = in.read();
        if (sign < 0) {
            ended = true;
            return;
        }
        while (sign >= 0 && sign != '\n') {
            if (sign != '\r' && line.length() < LONGEST) {
                line.append((char) sign);
            }
            sign = in.read();
        }
        String found = line.toString();
        at = 0;
        bytes = new byte[0];
        if (found.startsWith("begin ")) {
            begun = true;
        } else if (begun && found.equals("end")) {
            ended = true;
        } else if (begun || isFull(found)) {
            begun = true;
            bytes = line(found);
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
