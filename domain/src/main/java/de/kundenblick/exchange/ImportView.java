package de.kundenblick.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An import as it stands now.
 *
 * @param rowCount rows of the file, probably; exactly known after the check
 * @param failure null when nothing went wrong
 * @param kept records that could not be undone
 */
public record ImportView(
        long id,
        ImportKind kind,
        ImportState state,
        String employee,
        String fileName,
        long fileSize,
        boolean ofCards,
        ImportSettings settings,
        List<String> headers,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Reason failure,
        long rowCount,
        ImportCounts counts,
        long kept)
        implements Serializable {

    /** From 0 to 100. */
    public int percent() {
        if (!state.isBusy()) {
            return 100;
        }
        return rowCount == 0 ? 0 : (int) Math.min(99, counts.getDone() * 100 / rowCount);
    }
}
