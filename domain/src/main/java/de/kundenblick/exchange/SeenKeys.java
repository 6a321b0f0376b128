package de.kundenblick.exchange;

import java.util.Arrays;

/**
 * The keys of a file that have come already, in bounded memory: 16 bytes for each of a million keys, which are told apart
 * by 64 bits of their hash.
 */
public class SeenKeys {
    private static final int SMALLEST = 1024;
    private static final long EMPTY = 0;

    private long[] table = new long[SMALLEST];
    private int size;

    /** @return false when the key has come before */
    public boolean add(String key) {
        long hash = hash(key);
        int place = place(hash);
        if (table[place] == hash) {
            return false;
        }
        table[place] = hash;
        if (++size * 2 > table.length) {
            grow();
        }
        return true;
    }

    private int place(long hash) {
        int place = (int) (hash & (table.length - 1));
        while (table[place] != EMPTY && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != EMPTY).forEach(hash -> table[place(hash)] = hash);
    }

    /** FNV-1a, stirred so that the lower bits depend on all others. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == EMPTY ? 1 : hash;
    }
}
