package de.kundenblick.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * What came of an import.
 *
 * @param read rows of the file without its header
 * @param rejected how many rows were not imported
 * @param rejectedRows the first {@value #LISTED} of them, by line
 * @param ignoredColumns headers that mean nothing to the format
 */
public record ImportResult(
        long read, WriteCounts written, long rejected, List<RejectedRow> rejectedRows, List<String> ignoredColumns)
        implements Serializable {
    /** More rejected rows are counted only: such a file has the wrong format. */
    public static final int LISTED = 50_000;

    public ImportResult {
        rejectedRows = List.copyOf(rejectedRows);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
