package de.kundenblick.shared.web.list;

import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.phone.PhoneNumbers;
import de.kundenblick.shared.web.RelativeTime;
import de.kundenblick.shared.web.Texts;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says a list in the reader's language: heads, cells, filters. */
public class ListTexts {
    private final ListDefinition list;
    private final Texts texts;
    private final String labels;
    private final RelativeTime time;

    /** @param labels the beginning of the keys of its columns' names, as in {@code customer.field.} */
    public ListTexts(ListDefinition list, Texts texts, String labels, RelativeTime time) {
        this.list = list;
        this.texts = texts;
        this.labels = labels;
        this.time = time;
    }

    public String label(String name) {
        return name.equals("q") ? texts.getString("shared.list.everywhere") : texts.getString(labels + name);
    }

    /** What stands in a cell, as text for pages and files alike; empty for nothing. */
    public String text(ListColumn column, String value) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT, LINK, EMAIL, ORDER -> value;
            case CHOICE -> choice(column.texts(), value);
            case MOMENT, DUE -> time.stamp(Instant.parse(value));
            case DAY -> time.date(LocalDate.parse(value));
            case WARNING -> value.equals("true") ? texts.getString("shared.list.is." + column.name()) : "";
            case PHONE -> PhoneNumbers.display(value);
            case NUMBER -> NumberFormat.getInstance(texts.getLocale()).format(new BigDecimal(value));
        };
    }

    /** What administrators added has the name that they gave it and no text. */
    private String choice(String beginning, String value) {
        String key = beginning + value.replace(' ', '-');
        return texts.containsKey(key) ? texts.getString(key) : value;
    }

    private ListCell cell(ListColumn column, ListRow.Cell cell, int place) {
        String text = text(column, cell.value());
        String style = style(column, place);
        Instant at = cell.value() == null || !column.isMoment() ? null : Instant.parse(cell.value());
        if (at != null) {
            boolean due = column.kind() == ListColumn.Kind.DUE;
            String tone = due ? "due " + time.urgency(at) : "moment";
            return new ListCell(due ? time.due(at) : time.moment(at), time.exact(at), tone, style, null, false);
        }
        String address = cell.value() == null ? null : address(column, cell);
        return new ListCell(text, "", "", style, address, column.kind() == ListColumn.Kind.WARNING);
    }

    ListLine line(ListRow row, List<ListColumn> columns) {
        var cells = new ArrayList<ListCell>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i), row.cells().get(i), i));
        }
        String label = cells.stream()
                .map(ListCell::text)
                .filter(text -> !text.isEmpty())
                .limit(2)
                .reduce((one, other) -> one + ' ' + other)
                .orElse(Long.toString(row.id()));
        return new ListLine(row.mark(), label, cells, null, null);
    }

    private static String address(ListColumn column, ListRow.Cell cell) {
        return switch (column.kind()) {
            case LINK ->
                cell.key() == null ? null : column.texts() + URLEncoder.encode(cell.key(), StandardCharsets.UTF_8);
            case EMAIL -> "mailto:" + cell.value();
            case PHONE -> "tel:" + cell.value();
            case TEXT, CHOICE, WARNING, MOMENT, DUE, DAY, NUMBER, ORDER -> null;
        };
    }

    /** On a phone the first columns only, a day beside them, and what warns. */
    private static String style(ListColumn column, int place) {
        String style = "cell-" + column.kind().name().toLowerCase(Locale.ROOT);
        boolean isShown = place < (column.kind() == ListColumn.Kind.DAY ? 3 : 2);
        return isShown || column.kind() == ListColumn.Kind.WARNING ? style : style + " opt";
    }

    List<ListHead> heads(ListState state, Function<ListState, String> address) {
        var heads = new ArrayList<ListHead>();
        for (int i = 0; i < state.columns().size(); i++) {
            var column = list.column(state.columns().get(i)).orElseThrow();
            boolean sorted = column.name().equals(state.sort());
            String order = !sorted ? "none" : state.descending() ? "descending" : "ascending";
            heads.add(new ListHead(
                    column.name(),
                    label(column.name()),
                    style(column, i),
                    column.sortable() ? address.apply(state.sortedBy(column.name())) : null,
                    column.sortable() ? order : "none",
                    true));
        }
        return heads;
    }

    /** All columns to choose from: those that are shown in their order, then the others. */
    List<ListHead> choice(ListState state) {
        var all = new ArrayList<>(state.columns());
        list.columns().stream()
                .filter(ListColumn::shown)
                .map(ListColumn::name)
                .filter(name -> !all.contains(name))
                .forEach(all::add);
        return all.stream()
                .map(name -> new ListHead(
                        name, label(name), "", null, null, state.columns().contains(name)))
                .toList();
    }

    List<ListField> filters(
            ListState state, Function<ListState, String> address, Function<String, List<ListOption>> references) {
        return list.filters().stream()
                .map(filter -> {
                    String value = state.filters().getOrDefault(filter.name(), "");
                    var options = options(filter, references);
                    String shown = options.stream()
                            .filter(option -> option.value().equals(value))
                            .map(ListOption::label)
                            .findFirst()
                            .orElse(value);
                    String without = value.isEmpty() ? null : address.apply(state.without(filter.name()));
                    return new ListField(
                            filter.name(), label(filter.name()), value, shown, input(filter), options, without);
                })
                .toList();
    }

    private static String input(ListFilter filter) {
        return filter instanceof ListFilter.Asked asked && asked.input() == ListFilter.Input.DAY ? "date" : "text";
    }

    private List<ListOption> options(ListFilter filter, Function<String, List<ListOption>> references) {
        if (filter instanceof ListFilter.Choice choice) {
            return options(filter.name(), choice.values());
        }
        if (filter instanceof ListFilter.Flag) {
            return List.of(
                    new ListOption("yes", texts.getString("shared.list.yes")),
                    new ListOption("no", texts.getString("shared.list.no")));
        }
        boolean chosen = filter instanceof ListFilter.Reference
                || filter instanceof ListFilter.Asked asked && asked.input() == ListFilter.Input.CHOICE;
        return chosen ? references.apply(filter.name()) : List.of();
    }

    /** The values of a choice in words. */
    public List<ListOption> options(String column, List<String> values) {
        String texts = list.column(column).map(ListColumn::texts).orElse("");
        return values.stream()
                .map(value -> new ListOption(value, this.texts.getString(texts + value)))
                .toList();
    }
}
