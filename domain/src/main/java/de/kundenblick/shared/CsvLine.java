package de.kundenblick.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file for spreadsheets, which take no cell of it for a formula. */
public final class CsvLine {
    /** Spreadsheets take a file without it for one in their own country's encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLine() {}

    /** @param cells may be null, which is empty */
    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"';
    }
}
