package de.kundenblick.home.intranet;

import de.kundenblick.home.DeskFollowUp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follow-ups that are as near as each other.
 *
 * @param name {@code overdue}, {@code today} or {@code coming}
 */
public record FollowUpGroup(String name, List<DeskFollowUp> rows) implements Serializable {
    static List<FollowUpGroup> of(List<DeskFollowUp> rows, LocalDate today) {
        return Stream.of("overdue", "today", "coming")
                .map(name -> new FollowUpGroup(
                        name,
                        rows.stream()
                                .filter(row -> name(row.on(), today).equals(name))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static String name(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? "overdue" : day.equals(today) ? "today" : "coming";
    }
}
