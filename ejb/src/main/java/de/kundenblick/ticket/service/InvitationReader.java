package de.kundenblick.ticket.service;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.mail.Invitation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads what a file of a calendar says about its first appointment. */
final class InvitationReader {
    private static final int MOST_PARTICIPANTS = 50;
    private static final int LONGEST_TEXT = 300;
    private static final Logger LOG = Logger.getLogger(InvitationReader.class.getName());

    private InvitationReader() {}

    /** Empty for a file that is no calendar, or one without an appointment. */
    static Optional<Invitation> read(long fileId, byte[] content) {
        try {
            ICalendar calendar =
                    Biweekly.parse(new String(content, StandardCharsets.UTF_8)).first();
            return calendar == null
                    ? Optional.empty()
                    : calendar.getEvents().stream()
                            .filter(event -> event.getDateStart() != null
                                    && event.getDateStart().getValue() != null)
                            .findFirst()
                            .map(event -> invitation(fileId, calendar, event));
        } catch (RuntimeException broken) {
            // Whatever a stranger has sent stays a file that can be stored.
            LOG.log(Level.FINE, "No calendar: file " + fileId, broken);
            return Optional.empty();
        }
    }

    private static Invitation invitation(long fileId, ICalendar calendar, VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        ICalDate end = end(event, start);
        boolean timed = start.hasTime();
        return new Invitation(
                fileId,
                Optional.ofNullable(text(event.getSummary())).orElse(""),
                timed ? start.toInstant() : null,
                timed && end != null ? end.toInstant() : null,
                timed ? null : day(start),
                timed || end == null ? null : lastDay(day(start), day(end)),
                text(event.getLocation()),
                organizer(event.getOrganizer()),
                event.getAttendees().stream()
                        .limit(MOST_PARTICIPANTS)
                        .map(InvitationReader::participant)
                        .filter(name -> name != null && !name.isBlank())
                        .toList(),
                isCancelled(calendar, event),
                event.getRecurrenceRule() != null);
    }

    /** Null without one. */
    private static ICalDate end(VEvent event, ICalDate start) {
        if (event.getDateEnd() != null) {
            return event.getDateEnd().getValue();
        }
        var duration = event.getDuration();
        return duration == null || duration.getValue() == null
                ? null
                : new ICalDate(duration.getValue().add(start), start.hasTime());
    }

    /** Days are as they were written, wherever the server stands. */
    private static LocalDate day(ICalDate date) {
        var parts = date.getRawComponents();
        return parts == null
                ? LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault())
                : LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    /** The end of whole days is the day after the last one. */
    private static LocalDate lastDay(LocalDate first, LocalDate end) {
        var last = end.minusDays(1);
        return last.isAfter(first) ? last : null;
    }

    private static boolean isCancelled(ICalendar calendar, VEvent event) {
        Method method = calendar.getMethod();
        return method != null && method.isCancel()
                || event.getStatus() != null && event.getStatus().isCancelled();
    }

    private static String organizer(Organizer found) {
        return found == null ? null : named(found.getCommonName(), found.getEmail(), found.getUri());
    }

    private static String participant(Attendee found) {
        return named(found.getCommonName(), found.getEmail(), found.getUri());
    }

    private static String named(String name, String email, String uri) {
        String plain = PlainText.of(name);
        return cut(plain == null || plain.isEmpty() ? PlainText.of(email == null ? uri : email) : plain);
    }

    private static String text(TextProperty property) {
        return property == null ? null : cut(PlainText.of(property.getValue()));
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
