package de.kundenblick.shared;

import java.util.Arrays;
import java.util.Optional;

/** Where files are taken in piece by piece, and the largest one there; all other requests are a lot smaller. */
public enum UploadLimit {
    IMPORT("/intranet/exchange/upload", 500L << 20),

    /** No setting may allow more. */
    ATTACHMENT("/intranet/ticket/upload", 500L << 20),

    INTERACTION("/intranet/interaction/upload", 500L << 20),
    MAIL("/intranet/mail/upload", 500L << 20),
    PORTAL("/portal/upload", 500L << 20);

    private final String address;
    private final long bytes;

    UploadLimit(String address, long bytes) {
        this.address = address;
        this.bytes = bytes;
    }

    /** Empty for an address that takes no files. */
    public static Optional<UploadLimit> at(String address) {
        return Arrays.stream(values())
                .filter(limit -> limit.address.equals(address))
                .findFirst();
    }

    public long bytes() {
        return bytes;
    }

    public long megabytes() {
        return bytes >> 20;
    }
}
