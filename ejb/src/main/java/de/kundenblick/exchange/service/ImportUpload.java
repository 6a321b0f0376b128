package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.UploadedFile;
import de.kundenblick.shared.UploadLimit;
import de.kundenblick.shared.service.Parts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;

/** Takes in a file as it arrives, and finds out what it is. */
@Dependent
class ImportUpload {
    private static final int LONGEST_NAME = 200;

    @Inject
    ImportFiles files;

    /**
     * @return the import's id
     * @throws FileRefusedException when the file cannot be imported whatever its settings; nothing of it stays
     */
    long take(ImportKind kind, long employeeId, ZoneId zone, String fileName, InputStream content) {
        long id = files.open(kind, employeeId, shortened(fileName));
        boolean complete = false;
        try {
            var look = store(id, content);
            if (look.isOfCards() && kind != ImportKind.CONTACTS) {
                throw FileRefusedException.cardsOfOthers();
            }
            String encoding = look.charset().name();
            String delimiter = look.delimiter();
            var file = new UploadedFile(look.size(), look.isOfCards(), encoding, delimiter, look.rows());
            var headers = headers(id, file);
            files.close(id, file, SettingsGuess.of(kind, file, headers, zone), headers);
            complete = true;
            return id;
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        } finally {
            if (!complete) {
                files.drop(id);
            }
        }
    }

    private FileLook store(long id, InputStream content) throws IOException {
        var look = new FileLook();
        Parts.each(content, (number, part) -> {
            look.next(part);
            if (look.size() > UploadLimit.IMPORT.bytes()) {
                throw FileRefusedException.tooLarge(UploadLimit.IMPORT.megabytes());
            }
            files.add(id, number, part);
        });
        look.finish();
        return look;
    }

    /** A file without a row behind its headers is empty. */
    private List<String> headers(long id, UploadedFile file) throws IOException {
        try (Table table = files.table(id, file.isOfCards(), file.encoding(), file.delimiter())) {
            if (table.next().isEmpty()) {
                throw FileRefusedException.empty();
            }
            return table.headers();
        }
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
    }
}
