package de.kundenblick.ticket.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report has a row for. */
public enum TicketGrouping {
    PERIOD(null),
    QUEUE("queue"),
    TEAM("team"),
    AGENT("owner"),
    CUSTOMER("customer"),
    PRIORITY("priority"),
    TYPE("type"),
    SERVICE("service"),
    CHANNEL("channel"),
    STATE("state");

    private final String filter;

    TicketGrouping(String filter) {
        this.filter = filter;
    }

    /** The filter of the list of tickets that leaves one of its rows; null for days, which take two. */
    public String filter() {
        return filter;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no grouping's {@link #slug}. */
    public static Optional<TicketGrouping> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.slug().equals(slug))
                .findFirst();
    }
}
