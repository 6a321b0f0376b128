package de.kundenblick.ticket.service;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.Attachment;
import java.util.Optional;

/** Names of files as they can be kept. */
final class FileNames {
    private FileNames() {}

    /**
     * Without the folders of a path, without an end that Windows leaves out, and not longer than can be kept: the end tells
     * what the file is. Empty when nothing is left.
     */
    static Optional<String> plain(String typed) {
        String plain = PlainText.of(typed == null ? "" : typed.substring(typed.lastIndexOf('\\') + 1));
        String name = plain.substring(plain.lastIndexOf('/') + 1).strip().replaceFirst("[. ]+$", "");
        return Optional.of(name).filter(found -> !found.isEmpty()).map(found -> end(found, Attachment.LONGEST_NAME));
    }

    /** Another name for a further file of the same name: the number stands before the ending. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String mark = " (" + number + ')';
        String beginning = dot > 0 ? name.substring(0, dot) : name;
        int room = Math.max(0, Attachment.LONGEST_NAME - mark.length() - ending.length());
        return end(PlainText.cut(beginning, room) + mark + ending, Attachment.LONGEST_NAME);
    }

    private static String end(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int begin = name.length() - most;
        return name.substring(Character.isLowSurrogate(name.charAt(begin)) ? begin + 1 : begin);
    }
}
