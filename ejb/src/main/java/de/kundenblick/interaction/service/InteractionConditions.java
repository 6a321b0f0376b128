package de.kundenblick.interaction.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.InteractionNumbers;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.search.TextQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the filters of the list of interactions mean for whoever asks, now. */
@Dependent
class InteractionConditions {
    private static final LocalDate FURTHEST = LocalDate.of(9998, 1, 1);

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** All that the filters ask for besides what the list's definition knows. */
    List<SqlCondition> of(ListState state) {
        var conditions = new ArrayList<SqlCondition>();
        state.filters().forEach((name, typed) -> {
            switch (name) {
                case "number" -> conditions.add(one("i.number = ?", InteractionNumbers.of(typed)));
                case "customer" ->
                    conditions.add(
                            one("i.customer_id = (SELECT id FROM customer WHERE lower(number) = ?)", lower(typed)));
                case "contact" ->
                    conditions.add(one("i.contact_id = (SELECT id FROM contact WHERE lower(login) = ?)", lower(typed)));
                case "recorder" -> conditions.add(recorder(typed));
                case "reference" -> conditions.add(one("lower(i.reference) LIKE ?", beginning(typed)));
                case "owner" -> conditions.add(owner(typed));
                case "happenedFrom" -> conditions.add(from(LocalDate.parse(typed)));
                case "happenedTo" -> conditions.add(to(LocalDate.parse(typed)));
                case "followUpOn" -> conditions.add(followUp(typed));
                case "words" -> conditions.add(words(typed));
                default -> {
                    // Known to the list's definition.
                }
            }
        });
        return conditions;
    }

    private static SqlCondition one(String sql, String value) {
        return new SqlCondition(sql, List.of(value));
    }

    /** By the beginning; exactly when it is quoted, as reports do. */
    private static SqlCondition recorder(String typed) {
        boolean quoted = typed.length() > 2 && typed.startsWith("\"") && typed.endsWith("\"");
        return quoted
                ? one("i.recorder = ?", typed.substring(1, typed.length() - 1))
                : one("lower(i.recorder) LIKE ?", beginning(typed));
    }

    private static String lower(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The beginning of a value in lower case, as a pattern. */
    static String beginning(String typed) {
        return lower(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }

    private SqlCondition owner(String typed) {
        return switch (typed) {
            case "none" -> new SqlCondition("i.owner_id IS NULL", List.of());
            case "me" -> one("i.owner_id = CAST(? AS bigint)", Long.toString(current.id()));
            default -> one("i.owner_id = CAST(? AS bigint)", typed);
        };
    }

    private SqlCondition from(LocalDate day) {
        return one("i.happened_at >= CAST(? AS timestamptz)", start(day));
    }

    private SqlCondition to(LocalDate day) {
        return one("i.happened_at < CAST(? AS timestamptz)", start(day.isAfter(FURTHEST) ? FURTHEST : day.plusDays(1)));
    }

    private String start(LocalDate day) {
        return (day.isAfter(FURTHEST) ? FURTHEST : day)
                .atStartOfDay(zone())
                .toInstant()
                .toString();
    }

    private SqlCondition followUp(String typed) {
        String today = today().toString();
        return switch (typed) {
            case "due" -> one("i.follow_up_on <= CAST(? AS date)", today);
            case "later" -> one("i.follow_up_on > CAST(? AS date)", today);
            case "any" -> new SqlCondition("i.follow_up_on IS NOT NULL", List.of());
            default -> new SqlCondition("i.follow_up_on IS NULL", List.of());
        };
    }

    private static SqlCondition words(String typed) {
        var query = TextQuery.parse(typed);
        if (!query.isFindable()) {
            return new SqlCondition("FALSE", List.of());
        }
        var found = query.words();
        return new SqlCondition(
                "i.id IN (SELECT e.interaction_id FROM interaction_entry e WHERE e.words @@ (" + found.sql() + "))",
                found.parameters());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    ZoneId zone() {
        return current.preferences().zone();
    }
}
