package de.kundenblick.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file for spreadsheets, which take no cell of it for a formula. */
public final class CsvLine {
    /** Spreadsheets take a file without it for one in their own country's encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvLine() {}

    /** @param cells may be null, which is empty */
    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        String harmless = STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
