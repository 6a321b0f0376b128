package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An appointment that a mail brought.
 *
 * @param fileId of the file that says so
 * @param title empty without one
 * @param start null when a day is named, like end
 * @param end null without one
 * @param day the first whole day; null when a moment is named
 * @param lastDay null without one, or for a single day
 * @param location null without one, like the organiser
 * @param participants as they are called
 * @param cancelled whether it does not take place any more
 * @param repeated whether it takes place more than once
 */
public record Invitation(
        long fileId,
        String title,
        Instant start,
        Instant end,
        LocalDate day,
        LocalDate lastDay,
        String location,
        String organizer,
        List<String> participants,
        boolean cancelled,
        boolean repeated)
        implements Serializable {
    /** Takes a copy. */
    public Invitation {
        participants = List.copyOf(participants);
    }

    public String everybody() {
        return String.join(", ", participants);
    }
}
