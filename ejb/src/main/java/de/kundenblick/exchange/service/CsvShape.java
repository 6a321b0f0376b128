package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds out what parts the cells of a CSV file, by its beginning. */
final class CsvShape {
    static final List<String> DELIMITERS = List.of(";", ",", "\t", "|");
    private static final int ROWS = 20;

    private CsvShape() {}

    /** The one that parts the first rows into the most cells, the same number in each; the first one if none does. */
    static String delimiter(byte[] beginning, Charset charset) {
        byte[] whole = whole(beginning, charset);
        String best = DELIMITERS.get(0);
        int most = 1;
        for (String delimiter : DELIMITERS) {
            int cells = cells(whole, delimiter);
            if (cells > most) {
                most = cells;
                best = delimiter;
            }
        }
        return best;
    }

    /** As UTF-8, without the character in which the beginning was cut. */
    private static byte[] whole(byte[] beginning, Charset charset) {
        var text = CharBuffer.allocate(beginning.length + 1);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(beginning), text, false);
        return text.flip().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many of the next rows have as many cells as the first one. */
    private static int fitting(Table table) {
        int fitting = 0;
        try {
            var row = table.next();
            for (int i = 0; i < ROWS && row.isPresent(); i++) {
                fitting += row.get().cells().size() == table.headers().size() ? 1 : 0;
                row = table.next();
            }
        } catch (FileRefusedException broken) {
            return fitting;
        }
        return fitting;
    }

    /** The columns of the first row, twice when the next rows have them too; 0 for what cannot be read. */
    private static int cells(byte[] beginning, String delimiter) {
        try (var table = new CsvRows(new ByteArrayInputStream(beginning), StandardCharsets.UTF_8, delimiter)) {
            int columns = table.headers().size();
            return columns == 1 ? 1 : columns + columns * fitting(table) / ROWS;
        } catch (FileRefusedException otherDelimiter) {
            return 0;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
