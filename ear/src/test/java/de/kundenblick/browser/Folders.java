package de.kundenblick.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Copies and deletes whole folders. */
final class Folders {
    private Folders() {}

    static void copy(Path from, Path to) {
        for (Path each : within(from)) {
            Path target = to.resolve(from.relativize(each));
            try {
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            } catch (IOException notCopied) {
                throw new UncheckedIOException(notCopied);
            }
        }
    }

    static void delete(Path folder) {
        if (Files.exists(folder)) {
            within(folder).stream().sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }

    private static List<Path> within(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.toList();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
