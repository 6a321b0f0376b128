package de.kundenblick.exchange.service;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of Excel. Every value but a number is a text of its own in its cell: texts are never formulas, and a table of
 * shared texts would have to be kept until the end.
 */
public class ExcelTable implements TableFile {
    /** Rows that are in memory at a time. */
    private static final int KEPT = 500;

    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Kind> kinds;
    private int written;

    /** @param name of the sheet */
    public ExcelTable(OutputStream out, String name, List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
        workbook = new Workbook(out, "Kundenblick", null);
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(0, i, names.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, 1);
        written = 1;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                continue;
            }
            if (kinds.get(i) == Kind.NUMBER) {
                sheet.value(written, i, new BigDecimal(cells.get(i)));
            } else {
                sheet.inlineString(written, i, cells.get(i));
            }
        }
        written++;
        if (written % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it, and a workbook that is closed is finished.
    }
}
