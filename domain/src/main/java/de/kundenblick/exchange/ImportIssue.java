package de.kundenblick.exchange;

import de.kundenblick.shared.Json;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody should look at after an import.
 *
 * @param id grows from row to row; 0 until it is stored
 * @param cells the row as the file has it; empty where there is none
 */
public record ImportIssue(long id, Kind kind, RejectedRow row, List<String> cells) implements Serializable {
    /** What is the matter. */
    public enum Kind {
        REJECTED,
        /** The row looks like another record. */
        DUPLICATE,
        /** A record that could not be undone. */
        KEPT
    }

    public ImportIssue {
        cells = List.copyOf(cells);
    }

    public static ImportIssue of(Kind kind, RejectedRow row, List<String> cells) {
        return new ImportIssue(0, kind, row, cells);
    }

    /** As the database keeps cells; it knows no characters without a meaning. */
    public static String text(List<String> cells) {
        return Json.createArrayBuilder(cells).build().toString().replace("\\u0000", "\uFFFD");
    }

    public static List<String> cells(String text) {
        return text == null ? List.of() : Reason.texts(text);
    }
}
