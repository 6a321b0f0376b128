package de.kundenblick.interaction;

import static de.kundenblick.shared.list.ListColumn.choice;
import static de.kundenblick.shared.list.ListColumn.link;
import static de.kundenblick.shared.list.ListColumn.moment;
import static de.kundenblick.shared.list.ListColumn.of;
import static de.kundenblick.shared.list.ListColumn.text;
import static de.kundenblick.shared.list.ListFilter.names;

import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter.Asked;
import de.kundenblick.shared.list.ListFilter.Choice;
import de.kundenblick.shared.list.ListFilter.Flag;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListFilter.Reference;
import de.kundenblick.shared.list.ListSort;
import java.util.List;

/** "Kundeninteraktionen": the list of all. Every order has an index in V48 or V50. */
public final class InteractionLists {
    /** Values of the filter for follow-ups, seen from the reader's today. */
    public static final List<String> FOLLOW_UPS = List.of("due", "later", "any", "none");

    private static final String INTERACTION = "/intranet/interaction/show?number=";
    private static final String TYPED = ".*\\S.*";

    public static final ListDefinition INTERACTIONS = new ListDefinition(
            "interaction",
            "interaction i",
            "i",
            "",
            List.of(
                    link("number", "i.number", INTERACTION, "i.number").sortedBy("i.number"),
                    moment("happenedAt", "i.happened_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "i.happened_at"),
                    link(
                            "customer",
                            named("name", "customer", "customer_id"),
                            "/intranet/customer/center?number=",
                            named("number", "customer", "customer_id")),
                    text("customerNumber", named("number", "customer", "customer_id")),
                    text("topic", named("name", "interaction_topic", "topic_id")),
                    link("subject", "i.subject", INTERACTION, "i.number"),
                    text("contactName", "i.contact_name"),
                    choice("status", "i.status", "interaction.status."),
                    of("followUpOn", ListSort.DAY.text("i.follow_up_on"), Kind.DAY)
                            .sortedBy(
                                    ListSort.DAY,
                                    "(i.follow_up_on IS NULL)",
                                    "(COALESCE(i.follow_up_on, DATE '1970-01-01'))"),
                    text("recorder", "i.recorder").sortedBy("i.recorder"),
                    text("owner", named("name", "employee", "owner_id")),
                    choice(
                            "published",
                            "CASE WHEN i.visible_at IS NULL THEN 'INTERNAL' ELSE 'PUBLISHED' END",
                            "interaction.published."),
                    choice("unread", "CASE WHEN " + unread() + " THEN 'UNREAD' END", "interaction.unread."),
                    choice("origin", "i.origin", "interaction.origin."),
                    text("salesContact", "i.sales_contact"),
                    text("salesperson", "i.salesperson"),
                    text("reference", "i.reference"),
                    moment("changedAt", "i.changed_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "i.changed_at")),
            List.of(
                    "number",
                    "customer",
                    "happenedAt",
                    "topic",
                    "status",
                    "published",
                    "unread",
                    "followUpOn",
                    "recorder"),
            "-happenedAt",
            List.of(
                    asked("number"),
                    asked("customer"),
                    new Reference("topic", "i.topic_id"),
                    new Choice("status", "i.status", names(InteractionStatus.values())),
                    asked("recorder"),
                    new Asked("owner", Input.CHOICE, "me|none|\\d{1,18}"),
                    new Flag("published", "(i.visible_at IS NOT NULL)"),
                    new Flag(
                            "unread",
                            "(i.id IN (SELECT e.interaction_id FROM interaction_entry e"
                                    + " WHERE e.sender = 'CUSTOMER' AND e.read_at IS NULL))"),
                    day("happenedFrom"),
                    day("happenedTo"),
                    new Asked("followUpOn", Input.CHOICE, String.join("|", FOLLOW_UPS)),
                    asked("words"),
                    asked("reference"),
                    asked("contact")));

    private InteractionLists() {}

    private static Asked asked(String name) {
        return new Asked(name, Input.TEXT, TYPED);
    }

    private static Asked day(String name) {
        return new Asked(name, Input.DAY, ".*");
    }

    /** Looked up for the rows that are shown: a join would have to be planned with the rest. */
    private static String named(String column, String table, String key) {
        return "(SELECT named." + column + " FROM " + table + " named WHERE named.id = i." + key + ')';
    }

    private static String unread() {
        return "EXISTS (SELECT FROM interaction_entry e WHERE e.interaction_id = i.id AND e.sender = 'CUSTOMER'"
                + " AND e.read_at IS NULL)";
    }
}
