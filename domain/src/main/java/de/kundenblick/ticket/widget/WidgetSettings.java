package de.kundenblick.ticket.widget;

import de.kundenblick.account.Preferences;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one reader has set up one widget of a board. */
public record WidgetSettings(
        List<TicketColumn> columns, int rows, TicketTab tab, TicketVariant variant, TicketFilters filters)
        implements Serializable {
    /** Rows that can be chosen, the first one unless another is. */
    public static final List<Integer> ROWS = List.of(10, 5, 15, 20, 25, 50);

    public static final String ALL_WAITING = "all";
    public static final String ACCESSIBLE = "accessible";

    /** @param board as in {@code customer} */
    public static WidgetSettings of(Preferences preferences, String board, TicketWidget widget) {
        return new WidgetSettings(
                preferences
                        .get(name(board, widget, "columns"))
                        .map(WidgetSettings::columns)
                        .filter(columns -> !columns.isEmpty())
                        .orElse(widget.columns()),
                preferences.choice(
                        name(board, widget, "rows"),
                        ROWS.stream().mapToInt(Integer::intValue).toArray()),
                preferences
                        .get(name(board, widget, "tab"))
                        .flatMap(TicketTab::named)
                        .orElse(widget.tab()),
                new TicketVariant(
                        preferences
                                .get(name(board, widget, "waiting"))
                                .filter(ALL_WAITING::equals)
                                .isPresent(),
                        preferences
                                .get(name(board, widget, "reach"))
                                .filter(ACCESSIBLE::equals)
                                .isPresent()),
                preferences
                        .get(name(board, widget, "filters"))
                        .map(TicketFilters::parse)
                        .orElse(TicketFilters.NONE));
    }

    public WidgetSettings at(TicketTab other) {
        return new WidgetSettings(columns, rows, other, variant, filters);
    }

    /** What the preference is called that holds one of a widget's settings. */
    public static String name(String board, TicketWidget widget, String setting) {
        return "board." + board + "." + widget.key() + "." + setting;
    }

    private static List<TicketColumn> columns(String stored) {
        return Stream.of(stored.split(","))
                .map(TicketColumn::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
