package de.kundenblick.exchange.service;

/** How much one import takes at most. */
final class ImportLimits {
    static final long MOST_ROWS = 1_000_000;

    /** How many rows are read, looked up and written together. */
    static final int BATCH = 500;

    private ImportLimits() {}
}
