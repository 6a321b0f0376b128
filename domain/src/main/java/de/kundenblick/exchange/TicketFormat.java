package de.kundenblick.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a file tells of tickets.
 *
 * @param source keeps the keys of different sources apart, as in {@code incident-log:INC0000045}
 * @param columns the header of the column that tells a field
 * @param states from the source's words to the names of our states
 * @param priorities from the source's words to our levels 1 to 5
 * @param datePattern as of {@link DateTimeFormatter}, with {@code uuuu} for the year
 * @param zone in which the file's dates are meant; stored moments are UTC
 * @param missing what stands in a cell when the source does not know; an empty cell always means that
 * @param defaultQueue where tickets go whose queue the file does not name
 * @param customerNumbers how the customer column names customers
 */
public record TicketFormat(
        String source,
        Map<TicketField, String> columns,
        ValueMapping states,
        ValueMapping priorities,
        String datePattern,
        ZoneId zone,
        String missing,
        String defaultQueue,
        NumberRule customerNumbers) {

    public TicketFormat {
        columns = Map.copyOf(columns);
        for (TicketField field : TicketField.values()) {
            if (field.isRequired() && !columns.containsKey(field)) {
                throw new IllegalArgumentException("No column for " + field);
            }
        }
    }

    /**
     * What somebody has settled for a file.
     */
    public static TicketFormat of(ImportSettings settings) {
        var options = settings.tickets();
        var columns = new EnumMap<TicketField, String>(TicketField.class);
        settings.columns().forEach((header, field) -> columns.putIfAbsent(field.ticketField(), header));
        return new TicketFormat(
                options.source(),
                columns,
                new ValueMapping(settings.values().getOrDefault(ImportField.TICKET_STATE, Map.of())),
                new ValueMapping(settings.values().getOrDefault(ImportField.TICKET_PRIORITY, Map.of())),
                options.datePattern(),
                ZoneId.of(options.zone()),
                options.missing() == null ? "" : options.missing(),
                options.queue(),
                options.preset() == null
                        ? NumberRule.AS_IT_IS
                        : options.preset().format(ZoneId.of(options.zone())).customerNumbers());
    }

    /** The same format of tickets that are others although their keys are the same. */
    public TicketFormat from(String otherSource) {
        return new TicketFormat(
                otherSource, columns, states, priorities, datePattern, zone, missing, defaultQueue, customerNumbers);
    }

    /** The name under which a ticket of this source is found again. */
    public String externalKey(String key) {
        return source + ':' + key;
    }

    /** Unifies white space; empty for a cell that says nothing. */
    public Optional<String> cell(String text) {
        String value = text.strip().replaceAll("\\s+", " ");
        return value.isEmpty() || value.equals(missing) ? Optional.empty() : Optional.of(value);
    }

    /** Empty for what is no date of the pattern. An hour that the clocks skipped is read as the hour after. */
    public Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, formatter()).atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The way back of {@link #moment}. */
    public String text(Instant moment) {
        return formatter().format(moment.atZone(zone));
    }

    private DateTimeFormatter formatter() {
        return DateTimeFormatter.ofPattern(datePattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
