package de.kundenblick.interaction;

import static de.kundenblick.shared.list.ListColumn.choice;
import static de.kundenblick.shared.list.ListColumn.day;
import static de.kundenblick.shared.list.ListColumn.link;
import static de.kundenblick.shared.list.ListColumn.moment;
import static de.kundenblick.shared.list.ListColumn.text;

import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter.Asked;
import de.kundenblick.shared.list.ListFilter.Choice;
import de.kundenblick.shared.list.ListFilter.Exactly;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListFilter.Reference;
import java.util.Arrays;
import java.util.List;

/** "Wiedervorlagen": the interactions that somebody is to come back to, by the day on which. */
public final class FollowUpLists {
    /** Which days are meant, seen from the reader's today. */
    public static final List<String> DUE = List.of("due", "overdue", "today", "week", "soon", "later");

    public static final ListDefinition FOLLOW_UPS = new ListDefinition(
            "followup",
            "interaction i",
            "i",
            "LEFT JOIN customer c ON c.id = i.customer_id LEFT JOIN interaction_topic t ON t.id = i.topic_id"
                    + " LEFT JOIN employee o ON o.id = i.owner_id",
            List.of(
                    link("number", "i.number", "/intranet/interaction/show?number=", "i.number"),
                    day("followUp", "i.follow_up_on"),
                    link("customer", "c.name", "/intranet/customer/center?number=", "c.number"),
                    text("topic", "t.name"),
                    text("subject", "i.subject"),
                    text("contact", "i.contact_name"),
                    text("phone", "i.contact_phone"),
                    text("owner", "o.name"),
                    text("recorder", "i.recorder"),
                    choice("status", "i.status", "interaction.status."),
                    moment("happened", "i.happened_at", Kind.MOMENT)),
            List.of("number", "customer", "followUp", "topic", "subject", "contact", "owner"),
            "followUp",
            List.of(
                    new Asked("due", Input.CHOICE, String.join("|", DUE)),
                    new Asked("owner", Input.CHOICE, "me|team|none|\\d{1,18}"),
                    new Reference("topic", "i.topic_id"),
                    new Exactly(
                            "customer", "i.customer_id IN (SELECT id FROM customer WHERE lower(number) = lower(?))"),
                    new Choice(
                            "status",
                            "i.status",
                            Arrays.stream(InteractionStatus.values())
                                    .filter(status -> status != InteractionStatus.CLOSED)
                                    .map(Enum::name)
                                    .toList())));

    private FollowUpLists() {}
}
