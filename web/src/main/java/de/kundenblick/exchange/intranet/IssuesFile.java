package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.shared.CsvLine;
import de.kundenblick.shared.web.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows that were rejected, and why, as a CSV file for a spreadsheet in the reader's language. Behind the reason each row
 * stands as the file had it, so that it can be mended there and imported again.
 */
class IssuesFile {
    static final int PART = 500;

    private final Messages messages;
    private final ImportView run;
    private final ImportIssue.Kind kind;
    private final Function<ImportIssue, List<ImportIssue>> parts;

    /** @param parts the next ones behind an issue; behind null the first ones */
    IssuesFile(
            Messages messages, ImportView run, ImportIssue.Kind kind, Function<ImportIssue, List<ImportIssue>> parts) {
        this.messages = messages;
        this.run = run;
        this.kind = kind;
        this.parts = parts;
    }

    void write(OutputStream target) {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8))) {
            out.write(CsvLine.BYTE_ORDER_MARK);
            out.write(line(header()));
            var issues = parts.apply(null);
            while (!issues.isEmpty()) {
                for (ImportIssue issue : issues) {
                    out.write(line(cells(issue)));
                }
                issues = parts.apply(issues.get(issues.size() - 1));
            }
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    private Stream<String> header() {
        if (kind == ImportIssue.Kind.KEPT) {
            return Stream.of(messages.text("exchange.row.record"), messages.text("exchange.row.reason"));
        }
        return Stream.concat(
                Stream.of(
                        messages.text("exchange.row.line"),
                        messages.text("exchange.row.column"),
                        messages.text("exchange.row.reason")),
                run.headers().stream());
    }

    private Stream<String> cells(ImportIssue issue) {
        var row = issue.row();
        String reason = messages.text(row.reasonKey(), row.parameters().toArray());
        if (kind == ImportIssue.Kind.KEPT) {
            return Stream.of(row.column(), reason);
        }
        return Stream.concat(Stream.of(Long.toString(row.line()), row.column(), reason), issue.cells().stream());
    }

    private static String line(Stream<String> cells) {
        return CsvLine.of(cells.toArray(String[]::new));
    }
}
