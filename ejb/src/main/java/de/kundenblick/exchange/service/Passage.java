package de.kundenblick.exchange.service;

import java.util.function.BooleanSupplier;

/**
 * One way through a file.
 *
 * @param writes whether anything is written; otherwise it is only said what would be
 * @param stopping asked between two batches whether the node is about to stop
 */
record Passage(boolean writes, BooleanSupplier stopping) {
    /** How it came out. */
    enum End {
        COMPLETE,
        /** Somebody has asked to stop. */
        CANCELLED,
        /** To be gone on with on another node or later. */
        BROKEN_OFF
    }
}
