package de.kundenblick.interaction;

import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListDefinition;
import java.util.List;

/**
 * The rows of the report about interactions: the list of them, sorted by whatever the report counts by at the price of
 * sorting what the filters leave. The filters are those of the list, so that a number leads to what it counts.
 */
public final class InteractionReports {
    public static final ListDefinition REPORT = new ListDefinition(
            "interactionReport",
            InteractionLists.INTERACTIONS.from(),
            InteractionLists.INTERACTIONS.alias(),
            InteractionLists.INTERACTIONS.joins(),
            InteractionLists.INTERACTIONS.columns().stream()
                    .map(InteractionReports::sorted)
                    .toList(),
            List.of(
                    "recorder",
                    "topic",
                    "customer",
                    "followUpOn",
                    "happenedAt",
                    "number",
                    "subject",
                    "status",
                    "published"),
            "recorder",
            InteractionLists.INTERACTIONS.filters());

    private InteractionReports() {}

    private static ListColumn sorted(ListColumn column) {
        return switch (column.name()) {
            case "topic", "customer", "status", "published" -> column.sortedBy(column.value());
            default -> column;
        };
    }
}
