package de.kundenblick.exchange.service;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading when one row gets far too long: a quotation mark that nobody closes would take in the whole file. */
class RecordReader extends FilterReader {
    private static final int LONGEST_ROW = 1_000_000;

    private final int longest;
    private long sinceRow;

    RecordReader(Reader in) {
        this(in, LONGEST_ROW);
    }

    RecordReader(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** A row has ended. */
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        sinceRow += Math.max(count, 0);
        if (sinceRow > longest) {
            throw new IOException("A row of more than " + longest + " characters");
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
