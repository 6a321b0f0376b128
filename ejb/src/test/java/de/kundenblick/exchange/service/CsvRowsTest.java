package de.kundenblick.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.exchange.FileRefusedException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void readsRowsWithMixedLineEndsAndNamesTheirLines() {
        var rows = rows("\uFEFFa;b\r\n1;\"x\ny\"\r2;z\n\n;\n3;w");

        assertThat(rows).extracting(Table.Row::line).containsExactly(2L, 4L, 7L);
        assertThat(rows).extracting(Table.Row::cells).contains(List.of("1", "x\ny"), List.of("3", "w"));
    }

    @Test
    void headersThatComeTwiceOrAreEmptyGetNamesOfTheirOwn() {
        assertThat(table("\uFEFFName;Name;;Name\n").headers()).containsExactly("Name", "Name (2)", "#3", "Name (3)");
    }

    @Test
    void aLineOfAMegabyteEndsTheReading() {
        assertThatThrownBy(() -> rows("a;b\n1;" + "x".repeat(1_100_000) + "\n"))
                .isInstanceOf(FileRefusedException.class);
    }

    @Test
    void tooManyColumnsAndNoHeadersAreRefused() {
        assertThatThrownBy(() -> table("a;".repeat(10_000))).isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> table("")).isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> table(";;\n")).isInstanceOf(FileRefusedException.class);
    }

    @Test
    void bytesThatAreNoTextInTheEncodingNameTheirLine() {
        byte[] file = "a;b\n1;2\n3;\u00ff\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> all(new CsvRows(new ByteArrayInputStream(file), UTF_8, ";")))
                .isInstanceOf(FileRefusedException.class);
    }

    private static CsvRows table(String text) {
        return new CsvRows(new ByteArrayInputStream(text.getBytes(UTF_8)), UTF_8, ";");
    }

    private static List<Table.Row> rows(String text) {
        return all(table(text));
    }

    private static List<Table.Row> all(Table table) {
        var rows = new ArrayList<Table.Row>();
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
