package de.kundenblick.shared.service;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that lies in pieces, of which one at a time is in memory. */
public class PartsStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int position;
    private int next;

    /** @param parts by their numbers from 0; empty behind the last one */
    public PartsStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? part[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        while (position == part.length) {
            var following = parts.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            next++;
            part = following.get();
            position = 0;
        }
        return true;
    }
}
