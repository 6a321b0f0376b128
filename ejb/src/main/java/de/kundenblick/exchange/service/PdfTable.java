package de.kundenblick.exchange.service;

import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import de.kundenblick.shared.service.PdfFile;
import de.kundenblick.shared.service.PdfTexts;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.List;

/**
 * A table on paper. Each page repeats its head, and rows leave the memory with their page. Nobody reads more than some
 * hundred pages: what is beyond is counted and left to the other formats.
 */
public class PdfTable implements TableFile {
    public static final int MOST_ROWS = 10_000;

    /** Rows that are in memory at a time. */
    private static final int KEPT = 100;

    private static final float PADDING = 4;

    private final PdfFile file;
    private final float[] widths;
    private final String more;
    private PdfPTable table;
    private long rows;

    /**
     * @param widths of the columns, compared with each other
     * @param more as in "{0} weitere Zeilen stehen nur in CSV und Excel", when there are more than fit
     */
    public PdfTable(OutputStream out, PdfTexts texts, float[] widths, String more) {
        this.file = PdfFile.landscape(out, texts);
        this.widths = widths.clone();
        this.more = more;
    }

    @Override
    public void header(List<String> names) {
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        for (String name : names) {
            var cell = cell(new Phrase(PdfFile.shown(name), PdfFile.bold(8)));
            cell.setBackgroundColor(PdfFile.TINT);
            table.addCell(cell);
        }
    }

    @Override
    public void row(List<String> cells) {
        rows++;
        if (rows > MOST_ROWS) {
            return;
        }
        for (String text : cells) {
            table.addCell(cell(new Phrase(PdfFile.shown(text), PdfFile.text(8))));
        }
        if (rows % KEPT == 0) {
            file.add(table);
        }
    }

    private static PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(PdfFile.LINE);
        cell.setPadding(PADDING);
        return cell;
    }

    @Override
    public void finish() {
        table.setComplete(true);
        file.add(table);
        if (rows > MOST_ROWS) {
            file.gap();
            file.paragraph(MessageFormat.format(more, rows - MOST_ROWS));
        }
        file.finish();
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }
}
