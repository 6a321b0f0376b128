package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mail that came as a file.
 *
 * @param from empty when nobody is named, like the lists of addresses
 * @param subject empty without one
 * @param sentAt null when nobody can tell
 */
public record NestedMail(
        String from, String to, String cc, String subject, Instant sentAt, String text, List<File> files)
        implements Serializable {
    /** @param size in bytes */
    public record File(String name, long size) implements Serializable {}

    /** Takes a copy. */
    public NestedMail {
        files = List.copyOf(files);
    }
}
