package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;
import java.nio.charset.Charset;
import java.util.List;

/** A file cannot be imported as a whole; nothing of it was. */
public class FileRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private FileRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static FileRefusedException empty() {
        return new FileRefusedException("exchange.file.empty");
    }

    public static FileRefusedException noText() {
        return new FileRefusedException("exchange.file.noText");
    }

    public static FileRefusedException wrongEncoding(Charset charset, long line) {
        return new FileRefusedException("exchange.file.encoding", charset.displayName(), line);
    }

    /** @param line where the row begins whose quotation marks do not fit, because one is never closed or text follows one */
    public static FileRefusedException wrongQuote(long line) {
        return new FileRefusedException("exchange.file.wrongQuote", line);
    }

    public static FileRefusedException missingColumns(List<String> headers) {
        return new FileRefusedException("exchange.file.missingColumns", String.join(", ", headers));
    }

    public static FileRefusedException repeatedColumn(String header) {
        return new FileRefusedException("exchange.file.repeatedColumn", header);
    }

    /** A workbook of a spreadsheet, or any other archive. */
    public static FileRefusedException workbook() {
        return new FileRefusedException("exchange.file.workbook");
    }

    public static FileRefusedException tooLarge(long megabytes) {
        return new FileRefusedException("exchange.file.tooLarge", megabytes);
    }

    public static FileRefusedException tooManyColumns(int most) {
        return new FileRefusedException("exchange.file.tooManyColumns", most);
    }

    public static FileRefusedException tooManyRows(long most) {
        return new FileRefusedException("exchange.file.tooManyRows", most);
    }

    /** Only contacts come as vCards. */
    public static FileRefusedException cardsOfOthers() {
        return new FileRefusedException("exchange.file.cardsOfOthers");
    }

    /** @param card its number in the file, from 1 */
    public static FileRefusedException brokenCard(long card) {
        return new FileRefusedException("exchange.file.brokenCard", card);
    }
}
