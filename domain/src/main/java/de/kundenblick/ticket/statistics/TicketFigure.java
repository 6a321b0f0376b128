package de.kundenblick.ticket.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something about the course of a ticket that reports count and the list of tickets can be narrowed by. */
public enum TicketFigure {
    FOLLOWED_UP(true),
    REOPENED(false),
    FIRST_CONTACT(true),
    MOVED(true),
    ANSWERED(false),
    ANSWERED_HOUR(false),
    ANSWERED_HOURS(false),
    ANSWERED_DAY(false),
    SOLVED(false),
    SOLVED_HOUR(false),
    SOLVED_HOURS(false),
    SOLVED_DAY(false),
    FIRST_RESPONSE_KEPT(false),
    FIRST_RESPONSE_MISSED(false),
    FIRST_RESPONSE_RUNNING(false),
    FIRST_RESPONSE_NONE(false),
    UPDATE_KEPT(false),
    UPDATE_MISSED(false),
    UPDATE_RUNNING(false),
    UPDATE_NONE(false),
    SOLUTION_KEPT(false),
    SOLUTION_MISSED(false),
    SOLUTION_RUNNING(false),
    SOLUTION_NONE(false);

    private final boolean ofCourse;

    TicketFigure(boolean ofCourse) {
        this.ofCourse = ofCourse;
    }

    /** Whether messages and history tell it, and not the ticket's own row. */
    public boolean isOfCourse() {
        return ofCourse;
    }

    /** As it stands in addresses: {@code first-response-missed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is no figure's {@link #slug}. */
    public static Optional<TicketFigure> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug().equals(slug))
                .findFirst();
    }
}
