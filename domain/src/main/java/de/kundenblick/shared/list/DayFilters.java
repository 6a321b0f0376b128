package de.kundenblick.shared.list;

import de.kundenblick.shared.search.SqlCondition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The filters {@code from} and {@code to} of lists of moments. */
public final class DayFilters {
    private DayFilters() {}

    /** Both days included, as whoever asks lives through them. */
    public static List<SqlCondition> on(String column, ListState state, ZoneId zone) {
        var conditions = new ArrayList<SqlCondition>();
        day(state, "from").ifPresent(day -> conditions.add(condition(column + " >=", day, zone)));
        day(state, "to").ifPresent(day -> conditions.add(condition(column + " <", day.plusDays(1), zone)));
        return conditions;
    }

    private static Optional<LocalDate> day(ListState state, String filter) {
        return Optional.ofNullable(state.filters().get(filter)).map(LocalDate::parse);
    }

    private static SqlCondition condition(String comparison, LocalDate day, ZoneId zone) {
        return new SqlCondition(
                comparison + " CAST(? AS timestamptz)",
                List.of(day.atStartOfDay(zone).toInstant().toString()));
    }
}
