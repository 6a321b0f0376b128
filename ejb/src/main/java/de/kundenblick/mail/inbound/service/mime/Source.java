package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.MailPart;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a mail: in memory as long as it is no very large one, otherwise read again where a part lies. */
final class Source {
    private static final int MOST_IN_MEMORY = 16 << 20;

    private final MailPart.Content content;
    private final byte[] memory;

    private Source(MailPart.Content content, byte[] memory) {
        this.content = content;
        this.memory = memory;
    }

    static Source of(MailPart.Content content) throws IOException {
        try (var in = content.open()) {
            byte[] bytes = in.readNBytes(MOST_IN_MEMORY + 1);
            return new Source(content, bytes.length > MOST_IN_MEMORY ? null : bytes);
        }
    }

    InputStream open() throws IOException {
        return memory == null ? content.open() : new ByteArrayInputStream(memory);
    }

    InputStream open(long from, long to) throws IOException {
        if (memory != null) {
            return new ByteArrayInputStream(memory, (int) from, (int) (to - from));
        }
        InputStream in = content.open();
        try {
            in.skipNBytes(from);
        } catch (IOException gone) {
            in.close();
            throw gone;
        }
        return new Range(in, to - from);
    }

    /** The beginning of a stream. */
    static final class Range extends FilterInputStream {
        private long left;

        Range(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            int found = left > 0 ? super.read() : -1;
            left -= found < 0 ? 0 : 1;
            return found;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int found = left > 0 ? super.read(into, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(found, 0);
            return found;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
