package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SafeCell;
import de.kundenblick.shared.web.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rejected rows as a CSV file for a spreadsheet, in the reader's language. */
class RejectedRowsFile {
    /** Spreadsheets take a file without it for one in their own country's encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Messages messages;

    RejectedRowsFile(Messages messages) {
        this.messages = messages;
    }

    byte[] of(List<RejectedRow> rows) {
        String header = line(
                messages.text("exchange.row.line"),
                messages.text("exchange.row.column"),
                messages.text("exchange.row.reason"));
        String lines = rows.stream()
                .map(row -> line(
                        Long.toString(row.line()),
                        row.column(),
                        messages.text(row.reasonKey(), row.parameters().toArray())))
                .collect(Collectors.joining());
        return (BYTE_ORDER_MARK + header + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String... cells) {
        return Stream.of(cells)
                .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }
}
