package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream line by line, with the place of each; a line ends with LF, CRLF, or CR where there is no LF at all. */
final class Lines {
    private static final int BLOCK = 65536;
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private int at;
    private long passed;
    private boolean carriageReturns;
    private byte[] line = new byte[1024];
    private int length;
    private long start;
    private long end;
    private long next;
    private boolean kept;
    private boolean over;

    Lines(InputStream in) throws IOException {
        this.in = in;
        fill();
        carriageReturns = true;
        for (int each = 0; each < filled; each++) {
            carriageReturns &= block[each] != '\n';
        }
    }

    private boolean fill() throws IOException {
        passed += filled;
        at = 0;
        filled = in.readNBytes(block, 0, BLOCK);
        return filled > 0;
    }

    /** Once more the same line. */
    void keep() {
        kept = true;
    }

    boolean advance() throws IOException {
        if (kept) {
            kept = false;
            return !over;
        }
        length = 0;
        start = passed + at;
        int sign = -1;
        boolean any = false;
        while (true) {
            if (at >= filled && !fill()) {
                break;
            }
            any = true;
            sign = block[at++];
            if (sign == '\n' || carriageReturns && sign == '\r') {
                break;
            }
            add((byte) sign);
        }
        next = passed + at;
        boolean ended = any && (sign == '\n' || carriageReturns && sign == '\r');
        end = ended ? next - 1 : next;
        while (length > 0 && ended && end - start == length && line[length - 1] == '\r') {
            length--;
            end--;
        }
        over = !any;
        return any;
    }

    private void add(byte sign) {
        if (length >= LONGEST) {
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[length++] = sign;
    }

    /** The line itself, cut off when it is too long. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    long start() {
        return start;
    }

    /** Before the end of the line. */
    long end() {
        return end;
    }

    /** Behind it. */
    long next() {
        return next;
    }

    boolean isBlank() {
        return length == 0;
    }
}
