package de.kundenblick.ticket.widget;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the columns of a widget's tickets have to be, all of it at once. */
public record TicketFilters(Map<TicketColumn, FilterValue> values) implements Serializable {
    public static final TicketFilters NONE = new TicketFilters(Map.of());

    private static final int LONGEST_LABEL = 100;

    /** Reads what {@link #format} wrote; lines that it cannot read are passed over. */
    public static TicketFilters parse(String stored) {
        var values = new EnumMap<TicketColumn, FilterValue>(TicketColumn.class);
        stored.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 3)
                .forEach(parts -> TicketColumn.named(parts[0])
                        .filter(TicketColumn.FILTERS::contains)
                        .filter(column -> isReadable(column, parts[1]))
                        .ifPresent(column -> values.put(column, new FilterValue(parts[1], parts[2]))));
        return new TicketFilters(values);
    }

    public String format() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue().value() + "\t"
                        + plain(entry.getValue().label()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public TicketFilters without(TicketColumn column) {
        var left = new HashMap<>(values);
        left.remove(column);
        return new TicketFilters(left);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static boolean isReadable(TicketColumn column, String value) {
        return column == TicketColumn.LOCK ? value.matches("[A-Z_]{1,20}") : value.matches("\\d{0,18}");
    }

    private static String plain(String label) {
        String line = label.replaceAll("\\s+", " ");
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
    }
}
