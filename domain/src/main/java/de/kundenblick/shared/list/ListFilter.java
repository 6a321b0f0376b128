package de.kundenblick.shared.list;

import de.kundenblick.shared.search.SearchQuery;
import de.kundenblick.shared.search.SqlCondition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Something that a list can be narrowed by. What was typed becomes a parameter and never part of the SQL. */
public sealed interface ListFilter {
    /** As in the address of the list. */
    String name();

    /** Empty when nothing is asked for, or nothing that can be answered. */
    Optional<SqlCondition> condition(String typed);

    /** What enumerations look like in addresses and in the database. */
    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Looks into the whole record as the search does, see {@link SearchQuery}. */
    record Everywhere(String name, String searchText) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            var query = SearchQuery.parse(typed);
            return query.isEverything() || typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(query.condition(searchText));
        }
    }

    /**
     * Looks into one column as the search does.
     *
     * @param searchText the column with all searchable fields of the record, which has the index
     * @param column the column that is meant; one of those fields
     */
    record Words(String name, String searchText, String column) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            var query = SearchQuery.parse(typed);
            if (query.isEverything() || typed.isBlank()) {
                return Optional.empty();
            }
            var exact = query.condition("search_line(" + column + ")");
            // A word that a column must not have may well stand in another one.
            return Optional.of(
                    typed.contains("!") ? exact : query.condition(searchText).and(exact));
        }
    }

    /** The beginning of a value, as of a post code; a {@code *} at its end is understood. */
    record Begins(String name, String column) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            String begin = typed.strip().replaceAll("\\*+$", "");
            if (begin.isEmpty()) {
                return Optional.empty();
            }
            String escaped = begin.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            return Optional.of(new SqlCondition(column + " LIKE ?", List.of(escaped + '%')));
        }
    }

    /**
     * One or more of a closed set of values, separated by commas.
     *
     * @param column an expression that yields text
     */
    record Choice(String name, String column, List<String> values) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            List<Object> chosen = Arrays.stream(typed.split(","))
                    .map(String::strip)
                    .filter(values::contains)
                    .distinct()
                    .map(Object.class::cast)
                    .toList();
            return chosen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SqlCondition(
                            column + " IN (" + String.join(", ", Collections.nCopies(chosen.size(), "?")) + ')',
                            chosen));
        }
    }

    /** Yes or no. */
    record Flag(String name, String column) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            return switch (typed.strip()) {
                case "yes" -> Optional.of(new SqlCondition(column, List.of()));
                case "no" -> Optional.of(new SqlCondition("NOT " + column, List.of()));
                default -> Optional.empty();
            };
        }
    }

    /** Another record by its id, or {@code none}. */
    record Reference(String name, String column) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            String asked = typed.strip();
            if (asked.equals("none")) {
                return Optional.of(new SqlCondition(column + " IS NULL", List.of()));
            }
            return asked.matches("\\d{1,18}")
                    ? Optional.of(new SqlCondition(column + " = CAST(? AS bigint)", List.of(asked)))
                    : Optional.empty();
        }
    }

    /** How {@link Asked} is entered. */
    enum Input {
        TEXT,
        CHOICE,
        DAY
    }

    /**
     * What a column alone cannot answer, because it depends on who asks, on when, or on other tables: the list's service
     * adds the condition.
     *
     * @param pattern what can be answered
     */
    record Asked(String name, Input input, String pattern) implements ListFilter {
        private static final SqlCondition ELSEWHERE = new SqlCondition("TRUE", List.of());

        @Override
        public Optional<SqlCondition> condition(String typed) {
            boolean known = typed.strip().matches("(?s)" + pattern) && (input != Input.DAY || isDay(typed.strip()));
            return known ? Optional.of(ELSEWHERE) : Optional.empty();
        }

        private static boolean isDay(String typed) {
            try {
                LocalDate.parse(typed);
                return true;
            } catch (DateTimeException broken) {
                return false;
            }
        }
    }

    /**
     * A value that is looked up exactly, whatever the case, as the number of a customer.
     *
     * @param sql the whole condition with one question mark for the value in lower case
     */
    record Exactly(String name, String sql) implements ListFilter {
        @Override
        public Optional<SqlCondition> condition(String typed) {
            String value = typed.strip();
            return value.isEmpty() ? Optional.empty() : Optional.of(new SqlCondition(sql, List.of(value)));
        }
    }
}
