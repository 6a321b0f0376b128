package de.kundenblick.shared.service;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;

/**
 * A PDF in the letters of the product with title and numbers on its pages. What a page holds leaves the memory with the
 * page. A file that is not finished is a broken one.
 */
public final class PdfFile {
    public static final Color INK = new Color(0x1c, 0x24, 0x30);
    public static final Color QUIET = new Color(0x5a, 0x65, 0x75);
    public static final Color LINE = new Color(0xd5, 0xda, 0xe1);
    public static final Color TINT = new Color(0xf1, 0xf4, 0xf8);

    private static final float MARGIN = 40;
    private static final float FOOT = 24;
    private static final BaseFont REGULAR = letters("inter-regular.ttf");
    private static final BaseFont BOLD = letters("inter-bold.ttf");

    private final Document document;
    private final PdfTexts texts;

    /** @param out is left open */
    public static PdfFile upright(OutputStream out, PdfTexts texts) {
        return new PdfFile(out, texts, PageSize.A4);
    }

    /** @param out is left open */
    public static PdfFile landscape(OutputStream out, PdfTexts texts) {
        return new PdfFile(out, texts, PageSize.A4.rotate());
    }

    private PdfFile(OutputStream out, PdfTexts texts, Rectangle size) {
        this.texts = texts;
        document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new Frame());
        document.addTitle(texts.title());
        document.addCreator("Kundenblick");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(texts.locale().toLanguageTag()));
        add(new Paragraph(shown(texts.title()), bold(16)));
        texts.lines().forEach(line -> add(new Paragraph(shown(line), quiet(9))));
        gap();
    }

    /** The beginning of a part. */
    public void heading(String text) {
        var heading = new Paragraph(shown(text), bold(12));
        heading.setSpacingBefore(12);
        heading.setSpacingAfter(4);
        heading.setKeepTogether(true);
        add(heading);
    }

    public void paragraph(String text) {
        add(new Paragraph(shown(text), text(9)));
    }

    public void gap() {
        add(new Paragraph(" ", text(6)));
    }

    public void add(Element element) {
        document.add(element);
    }

    public void finish() {
        document.close();
    }

    public static Font text(float size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    public static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    public static Font quiet(float size) {
        return new Font(REGULAR, size, Font.NORMAL, QUIET);
    }

    /** A letter that the font does not have would be missing without a trace. */
    public static String shown(String text) {
        var known = new StringBuilder();
        text.codePoints()
                .filter(each -> each != '\r')
                .map(each -> each == '\n' || REGULAR.charExists(each) ? each : each == '\t' ? ' ' : '?')
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    private static BaseFont letters(String file) {
        try (var in = PdfFile.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** How many pages there are is known at the end, and is then written into all of them. */
    private final class Frame extends PdfPageEventHelper {
        private PdfTemplate count;

        @Override
        public void onOpenDocument(PdfWriter writer, Document opened) {
            count = writer.getDirectContent().createTemplate(40, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            var canvas = writer.getDirectContent();
            float y = page.bottom() - FOOT;
            String number = MessageFormat.format(texts.page(), writer.getPageNumber()) + ' ';
            float right = page.right() - 24;
            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, new Phrase(number, quiet(8)), right, y, 0);
            canvas.addTemplate(count, right, y);
            var title = new Phrase(new Chunk(shown(texts.title()), quiet(8)));
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, title, page.left(), y, 0);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document closed) {
            var pages = new Phrase(Integer.toString(writer.getPageNumber() - 1), quiet(8));
            ColumnText.showTextAligned(count, Element.ALIGN_LEFT, pages, 0, 0, 0);
        }
    }
}
