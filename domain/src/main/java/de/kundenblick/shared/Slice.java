package de.kundenblick.shared;

/**
 * A part of a longer list.
 *
 * @param first index of the first row, from 0
 * @param size the most rows wanted, 1 to {@value #LARGEST}
 */
public record Slice(int first, int size) {
    public static final int LARGEST = 1_000;

    public Slice {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("Slice from " + first + " of " + size + " rows");
        }
    }
}
