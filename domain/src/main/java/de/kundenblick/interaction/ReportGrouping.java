package de.kundenblick.interaction;

import java.util.Arrays;
import java.util.Optional;

/** What a report about interactions counts by, each the order of the same column in its list. */
public enum ReportGrouping {
    RECORDER("recorder", "recorder"),
    TOPIC("topic", "topic"),
    CUSTOMER("customer", "customer"),
    FOLLOW_UP("followUpOn", "followUpOn"),
    PUBLISHED("published", "published"),
    STATUS("status", "status"),
    MONTH("happenedAt", null);

    private final String column;
    private final String filter;

    ReportGrouping(String column, String filter) {
        this.column = column;
        this.filter = filter;
    }

    public static Optional<ReportGrouping> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.column.equals(column))
                .findFirst();
    }

    /** The column of the list that shows it. */
    public String column() {
        return column;
    }

    /** The filter of the list that leaves one group; null when it takes two. */
    public String filter() {
        return filter;
    }
}
