package de.kundenblick.interaction;

import static de.kundenblick.shared.list.ListColumn.link;
import static de.kundenblick.shared.list.ListColumn.moment;
import static de.kundenblick.shared.list.ListColumn.text;

import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter.Asked;
import de.kundenblick.shared.list.ListFilter.Exactly;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListFilter.Reference;
import de.kundenblick.shared.list.ListSort;
import java.util.List;

/** What contacts wrote at the portal and no employee has read, whoever is responsible. */
public final class PortalInboxLists {
    public static final ListDefinition UNREAD = new ListDefinition(
            "portalinbox",
            "interaction_entry e",
            "e",
            "LEFT JOIN interaction i ON i.id = e.interaction_id LEFT JOIN customer c ON c.id = i.customer_id"
                    + " LEFT JOIN interaction_topic t ON t.id = i.topic_id LEFT JOIN employee o ON o.id = i.owner_id",
            List.of(
                    link("number", "i.number", "/intranet/interaction/show?number=", "i.number"),
                    moment("since", "e.written_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "e.written_at"),
                    link("customer", "c.name", "/intranet/customer/center?number=", "c.number"),
                    text("contact", "e.author"),
                    text("topic", "t.name"),
                    text("subject", "i.subject"),
                    text("owner", "o.name")),
            List.of("number", "since", "customer", "contact", "topic", "subject", "owner"),
            "since",
            List.of(
                    new Reference("owner", ofInteraction("owner_id")),
                    new Reference("topic", ofInteraction("topic_id")),
                    new Exactly(
                            "customer",
                            ofInteraction("customer_id")
                                    + " IN (SELECT id FROM customer WHERE lower(number) = lower(?))"),
                    new Asked("age", Input.CHOICE, "[1-9]\\d{0,2}")));

    /** Days that a message may have waited to be asked for by {@code age}. */
    public static final List<Integer> AGES = List.of(1, 2, 7);

    private PortalInboxLists() {}

    /** Conditions see the entry alone; what they ask of its interaction is looked up. */
    private static String ofInteraction(String column) {
        return "(SELECT whole." + column + " FROM interaction whole WHERE whole.id = e.interaction_id)";
    }
}
