package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.IncidentLog;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SourceRow;
import de.kundenblick.exchange.TicketField;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketFileTest {
    private static final String HEADER = "number,sys_updated_at,incident_state,location\n";

    @TempDir
    Path folder;

    private final List<SourceRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private TicketFile file;

    @Test
    void namesTheLineThatARowBeginsIn() throws IOException {
        long read = read(HEADER + "A,x,New,\"Kassel\nMitte\"\n\nB,y,New,Bonn\r\nC,z\nD,z,New,Ulm");

        assertThat(read).isEqualTo(4);
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 5L, 7L);
        assertThat(rows.get(0).get(TicketField.CUSTOMER)).isEqualTo("Kassel Mitte");
        assertThat(rejected).containsExactly(RejectedRow.wrongWidth(6, 4, 2));
    }

    @Test
    void readsSemicolonsTabulatorsAndAByteOrderMark() throws IOException {
        read("\uFEFF" + HEADER.replace(',', ';') + "A;x;New;Köln\n");
        assertThat(rows.get(0).get(TicketField.CUSTOMER)).isEqualTo("Köln");

        read("\uFEFF" + HEADER.replace(',', '\t') + "A\tx\tNew\tKöln\n");
        assertThat(rows).hasSize(2);
    }

    @Test
    void listsColumnsThatMeanNothing() throws IOException {
        read("vendor,number,sys_updated_at,incident_state,location,rfc\n1,A,x,New,Bonn,2\n");

        assertThat(file.ignoredColumns()).containsExactly("vendor", "rfc");
        assertThat(rows.get(0).get(TicketField.KEY)).isEqualTo("A");
    }

    @Test
    void rejectsARowWithoutTicketNumber() throws IOException {
        read(HEADER + "?,x,New,Bonn\n");

        assertThat(rejected).containsExactly(RejectedRow.missing(2, "number"));
    }

    @Test
    void namesTheFirstLineInAnotherEncoding() {
        byte[] latin = (HEADER + "A,x,New,Bonn\nB,x,New,Köln\n").getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(latin, StandardCharsets.UTF_8, "exchange.file.encoding", "UTF-8", 3L);
    }

    @Test
    void readsAnotherEncodingWhenItIsNamed() throws IOException {
        byte[] latin = (HEADER + "B,x,New,Köln\n").getBytes(Charset.forName("windows-1252"));

        read(latin, Charset.forName("windows-1252"));

        assertThat(rows.get(0).get(TicketField.CUSTOMER)).isEqualTo("Köln");
    }

    @Test
    void readsUtf16() throws IOException {
        read((HEADER + "B,x,New,Köln\n").getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);

        assertThat(rows.get(0).get(TicketField.CUSTOMER)).isEqualTo("Köln");
    }

    @Test
    void refusesAnEncodingThatBreaksOffInTheMiddleOfACharacter() {
        byte[] whole = (HEADER + "B,x,New,Kö").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertRefused(cut, StandardCharsets.UTF_8, "exchange.file.encoding", "UTF-8", 2L);
    }

    @Test
    void refusesWhatIsNoText() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, StandardCharsets.UTF_8, "exchange.file.noText");
        assertRefused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                StandardCharsets.UTF_8,
                "exchange.file.noText");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], StandardCharsets.UTF_8, "exchange.file.empty");
        assertRefused("\n\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "exchange.file.empty");
        assertRefused("\uFEFF".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "exchange.file.empty");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        assertRefused(HEADER + "A,x,New,Bonn\nB,x,\"New,Bonn\nC,x,New,Bonn\n", "exchange.file.wrongQuote", 3L);
        assertRefused(HEADER + "A,x,\"New\"!,Bonn\n", "exchange.file.wrongQuote", 2L);
        assertRefused(HEADER + "A,x,\"New" + "\nC,x,New,Bonn".repeat(200_000), "exchange.file.wrongQuote", 2L);
    }

    @Test
    void refusesAFileWithoutTheNeededColumns() {
        assertRefused("number,location\nA,Bonn\n", "exchange.file.missingColumns", "sys_updated_at, incident_state");
        assertRefused(
                "{\"number\": 1}\n",
                "exchange.file.missingColumns",
                "number, sys_updated_at, incident_state, location");
        assertRefused("number,number\nA,Bonn\n", "exchange.file.repeatedColumn", "number");
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() throws IOException {
        assertThat(read(HEADER)).isZero();
    }

    private void assertRefused(String content, String key, Object... parameters) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, key, parameters);
    }

    private void assertRefused(byte[] content, Charset charset, String key, Object... parameters) {
        assertThatThrownBy(() -> read(content, charset)).isInstanceOfSatisfying(FileRefusedException.class, refusal -> {
            assertThat(refusal.getKey()).isEqualTo(key);
            assertThat(refusal.getParameters()).containsExactly(parameters);
        });
    }

    private long read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private long read(byte[] content, Charset charset) throws IOException {
        Path path = folder.resolve("tickets.csv");
        Files.write(path, content);
        file = new TicketFile(path, charset, IncidentLog.in(ZoneOffset.UTC));
        return file.read(rows::add, rejected::add);
    }
}
