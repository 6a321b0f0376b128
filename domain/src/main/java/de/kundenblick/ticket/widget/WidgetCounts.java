package de.kundenblick.ticket.widget;

import java.util.Map;

/** How many tickets stand behind each tab of a widget, however far it looks. */
public record WidgetCounts(Map<TicketVariant, Map<TicketTab, Long>> numbers) {
    public static final WidgetCounts NONE = new WidgetCounts(Map.of());

    public long of(TicketVariant variant, TicketTab tab) {
        return numbers.getOrDefault(variant, Map.of()).getOrDefault(tab, 0L);
    }
}
