package de.kundenblick.ticket.service;

import java.util.ArrayList;
import java.util.List;

/**
 * The files of a mail after somebody looked into them.
 *
 * @param refused what is not let in, each with the reason
 */
public record CheckedFiles(List<IncomingFile> files, List<String> refused) {
    private static final int MOST = 20;

    /** Of those that are not part of a text, in their order. */
    public List<String> names() {
        return files.stream()
                .filter(file -> !file.embedded())
                .map(IncomingFile::name)
                .toList();
    }

    /** What is not let in: the first of it, and how much more there is. */
    public List<String> few() {
        return few(refused);
    }

    static List<String> few(List<String> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        var few = new ArrayList<>(lines.subList(0, MOST));
        few.add(MailWords.text("ticket.mail.more", lines.size() - MOST));
        return few;
    }
}
