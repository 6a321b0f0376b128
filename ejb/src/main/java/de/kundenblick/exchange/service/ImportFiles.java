package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportNotFoundException;
import de.kundenblick.exchange.ImportRun;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.UploadedFile;
import de.kundenblick.shared.service.PartsStream;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;

/** Keeps uploaded files in the database, piece by piece, so that neither a file nor a transaction gets large. */
@Dependent
class ImportFiles {
    @Inject
    ImportRepository imports;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long open(ImportKind kind, long employeeId, String fileName) {
        return imports.add(new ImportRun(kind, imports.employee(employeeId), fileName, clock.instant()))
                .getId();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(long importId, int number, byte[] content) {
        imports.addPart(importId, number, content);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void close(long importId, UploadedFile file, ImportSettings guessed, List<String> headers) {
        imports.hold(importId).orElseThrow(ImportNotFoundException::new).uploaded(file, guessed, headers);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void drop(long importId) {
        imports.find(importId).ifPresent(imports::remove);
    }

    /** Read piece by piece; close it. */
    InputStream content(long importId) {
        return new PartsStream(number -> imports.part(importId, number));
    }

    /** @throws de.kundenblick.exchange.FileRefusedException when not even the headers can be read */
    Table table(long importId, boolean ofCards, String encoding, String delimiter) {
        var charset = Charset.forName(encoding);
        return ofCards ? new CardTable(content(importId), charset) : new CsvRows(content(importId), charset, delimiter);
    }
}
