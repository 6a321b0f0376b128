package de.kundenblick.exchange.service;

import de.kundenblick.shared.SafeCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** CSV as spreadsheets in Germany open it: semicolons, UTF-8 with a byte order mark, nothing that could be a formula. */
public class CsvTable implements TableFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final List<Kind> kinds;
    private final Writer writer;
    private final CSVPrinter printer;

    public CsvTable(OutputStream out, List<Kind> kinds) throws IOException {
        this.kinds = List.copyOf(kinds);
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void header(List<String> names) throws IOException {
        printer.printRecord(names);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            printer.print(kinds.get(i) == Kind.PHONE ? SafeCell.phone(cell) : SafeCell.of(cell));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }
}
