package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.widget.FilterOption;
import de.kundenblick.ticket.widget.FilterValue;
import de.kundenblick.ticket.widget.ServiceChoice;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketFilters;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetSettings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader can set up in one widget, as it was when the dialog was opened. */
public record TicketWidgetDialog(
        TicketWidget widget, WidgetSettings settings, List<FilterOption> options, List<ServiceChoice> services)
        implements Serializable {
    /** Chosen ones in their order, then the others. */
    public List<TicketColumn> getColumns() {
        return Stream.concat(settings.columns().stream(), Stream.of(TicketColumn.values()))
                .distinct()
                .toList();
    }

    public boolean shows(TicketColumn column) {
        return settings.columns().contains(column);
    }

    public List<Integer> getRowChoices() {
        return WidgetSettings.ROWS.stream().sorted().toList();
    }

    public int getRows() {
        return settings.rows();
    }

    /** Those that have something to choose from. */
    public List<TicketColumn> getFilters() {
        return TicketColumn.FILTERS.stream()
                .filter(column -> !options(column).isEmpty())
                .toList();
    }

    /** What occurs in a column, and what it is filtered by even if that does not occur any more. */
    public List<FilterOption> options(TicketColumn column) {
        var offered = new ArrayList<>(
                options.stream().filter(option -> option.column() == column).toList());
        chosen(column)
                .filter(chosen ->
                        offered.stream().noneMatch(option -> option.value().equals(chosen.value())))
                .ifPresent(chosen -> offered.add(new FilterOption(column, chosen.value(), chosen.label(), 0)));
        return offered.size() == 1 && offered.get(0).value().isEmpty() ? List.of() : offered;
    }

    public boolean isChosen(FilterOption option) {
        return chosen(option.column())
                .filter(chosen -> chosen.value().equals(option.value()))
                .isPresent();
    }

    private Optional<FilterValue> chosen(TicketColumn column) {
        return Optional.ofNullable(settings.filters().values().get(column));
    }

    /** As the browser sent them: {@code filter-QUEUE} with the place among the options; nothing is no filter. */
    TicketFilters filters(Map<String, String> sent) {
        var values = new EnumMap<TicketColumn, FilterValue>(TicketColumn.class);
        for (var column : TicketColumn.FILTERS) {
            options(column).stream()
                    .filter(option -> mark(option).equals(sent.get("filter-" + column)))
                    .findFirst()
                    .ifPresent(option -> values.put(column, new FilterValue(option.value(), option.label())));
        }
        return new TicketFilters(values);
    }

    /** What stands for an option in the form, where nothing chosen is empty. */
    public String mark(FilterOption option) {
        return option.value().isEmpty() ? "none" : option.value();
    }

    /** Of the offered services those that the browser sent as chosen. */
    Set<Long> services(String sent) {
        var chosen = List.of(Optional.ofNullable(sent).orElse("").split(","));
        return services.stream()
                .map(ServiceChoice::id)
                .filter(id -> chosen.contains(id.toString()))
                .collect(Collectors.toSet());
    }

    static List<TicketColumn> columns(String sent) {
        return sent == null
                ? List.of()
                : Stream.of(sent.split(","))
                        .flatMap(name -> TicketColumn.named(name).stream())
                        .distinct()
                        .toList();
    }
}
