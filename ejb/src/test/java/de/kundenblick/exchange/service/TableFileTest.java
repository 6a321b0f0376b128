package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.kundenblick.shared.service.PdfTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void csvIsWhatGermanSpreadsheetsOpen() throws IOException {
        try (var table = new CsvTable(out, List.of(TableFile.Kind.TEXT, TableFile.Kind.PHONE))) {
            table.header(List.of("Name", "Telefon"));
            table.row(List.of("Müller; \"Söhne\"\n& Co", "+49 561 998810"));
            table.row(List.of("=HYPERLINK(\"x\")", ""));
            table.finish();
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFName;Telefon\r\n\"Müller; \"\"Söhne\"\"\n& Co\";+49 561 998810\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\";\r\n");
    }

    @Test
    void excelGetsTextsAndNoFormulas() throws IOException {
        try (var table = new ExcelTable(
                out, "Kunden", List.of(TableFile.Kind.TEXT, TableFile.Kind.PHONE, TableFile.Kind.NUMBER))) {
            table.header(List.of("Name", "Telefon", "Tickets"));
            table.row(List.of("=1+1", "+49 561 998810", "93.5"));
            for (int i = 0; i < 1_200; i++) {
                table.row(List.of("Kunde <" + i + "> & Co", "", ""));
            }
            table.finish();
        }

        var parts = parts();
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml");
        assertThat(parts.get("xl/workbook.xml")).contains("Kunden");
        assertThat(sheet)
                .contains("=1+1", "+49 561 998810", "Kunde &lt;1199&gt; &amp; Co", "r=\"1202\"", "<v>93.5</v>")
                .doesNotContain("<f>");
    }

    @Test
    void paperRepeatsTheHeadNumbersItsPagesAndKeepsForeignLetters() throws IOException {
        pdf(300);

        try (var read = new PdfReader(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isGreaterThan(5);
            var text = new PdfTextExtractor(read);
            assertThat(text.getTextFromPage(1)).contains("Bericht", "Thema: Rechnung", "Murat Yıldız", "Straße");
            assertThat(text.getTextFromPage(3)).contains("Erfasser", "Seite 3 von");
        }
    }

    @Test
    void paperEndsAfterSoManyRowsAndSaysHowManyAreMissing() throws IOException {
        pdf(PdfTable.MOST_ROWS + 7);

        try (var read = new PdfReader(out.toByteArray())) {
            assertThat(new PdfTextExtractor(read).getTextFromPage(read.getNumberOfPages()))
                    .contains("7 weitere Zeilen");
        }
    }

    private void pdf(int rows) throws IOException {
        var texts = new PdfTexts(Locale.GERMAN, "Bericht", List.of("Thema: Rechnung"), "Seite {0} von");
        try (var table = new PdfTable(out, texts, new float[] {2, 3}, "{0} weitere Zeilen")) {
            table.header(List.of("Erfasser", "Betreff"));
            for (int i = 0; i < rows; i++) {
                table.row(List.of("Murat Yıldız", "=Straße " + i));
            }
            table.finish();
        }
    }

    @Test
    void aFileThatIsNotFinishedIsNotTakenForAWholeOne() throws IOException {
        try (var table = new ExcelTable(out, "Kunden", List.of(TableFile.Kind.TEXT))) {
            table.header(List.of("Name"));
            table.row(List.of("Anna"));
        }

        assertThatThrownBy(this::parts).isInstanceOf(ZipException.class);
    }

    /** Opened as a file, as spreadsheets do: sizes stand in the directory at its end. */
    private Map<String, String> parts() throws IOException {
        Path file = folder.resolve("table.xlsx");
        Files.write(file, out.toByteArray());
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
