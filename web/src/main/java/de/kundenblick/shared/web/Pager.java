package de.kundenblick.shared.web;

import java.io.Serializable;

/** One page of a list, for the composite {@code kb:pager}: what it shows and where its neighbours begin. */
public class Pager implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int first;
    private final int size;
    private final long total;

    /**
     * @param first index of the first row shown, from 0
     * @param size how many rows a page has
     * @param total how many rows there are on all pages
     */
    public Pager(int first, int size, long total) {
        this.first = first;
        this.size = size;
        this.total = total;
    }

    public long getFrom() {
        return Math.min(first + 1L, total);
    }

    public long getTo() {
        return Math.min((long) first + size, total);
    }

    public long getTotal() {
        return total;
    }

    public boolean isPrevious() {
        return first > 0;
    }

    public int getPreviousFirst() {
        return Math.max(0, first - size);
    }

    public boolean isNext() {
        return (long) first + size < total;
    }

    public int getNextFirst() {
        return first + size;
    }
}
