package de.kundenblick.shared;

/** Where files of an import are taken in piece by piece, and the largest one; all other requests are a lot smaller. */
public final class UploadLimit {
    public static final String ADDRESS = "/intranet/exchange/upload";
    public static final long BYTES = 500L << 20;

    private UploadLimit() {}
}
