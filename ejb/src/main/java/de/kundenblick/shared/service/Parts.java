package de.kundenblick.shared.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts what arrives into pieces, so that a file of any size is never in memory as a whole. */
public final class Parts {
    private static final int SIZE = 1 << 20;

    /** What is done with one piece before the next is read. */
    @FunctionalInterface
    public interface Taker {
        /** @param number from 0 */
        void take(int number, byte[] part);
    }

    private Parts() {}

    /** Reads to the end, one piece at a time. */
    public static void each(InputStream content, Taker taker) throws IOException {
        int number = 0;
        byte[] part = content.readNBytes(SIZE);
        while (part.length > 0) {
            taker.take(number++, part);
            part = content.readNBytes(SIZE);
        }
    }

    /** The first bytes of a file while its pieces go by. */
    public static byte[] beginning(byte[] known, byte[] part, int most) {
        int more = Math.min(part.length, most - known.length);
        byte[] all = Arrays.copyOf(known, known.length + more);
        System.arraycopy(part, 0, all, known.length, more);
        return all;
    }
}
