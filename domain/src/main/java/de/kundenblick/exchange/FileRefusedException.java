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
}
