package de.kundenblick.mail;

import static de.kundenblick.shared.list.ListColumn.choice;
import static de.kundenblick.shared.list.ListColumn.link;
import static de.kundenblick.shared.list.ListColumn.moment;
import static de.kundenblick.shared.list.ListColumn.of;
import static de.kundenblick.shared.list.ListColumn.text;
import static de.kundenblick.shared.list.ListFilter.names;

import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter.Asked;
import de.kundenblick.shared.list.ListFilter.Choice;
import de.kundenblick.shared.list.ListFilter.Everywhere;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListSort;
import java.util.List;

/** The list of all mails; its orders and filters have their indexes in V49 and V59. */
public final class MailLists {
    private static final String SHOW = "/intranet/mail/show?id=";

    public static final ListDefinition OUTBOX = new ListDefinition(
            "mail",
            "mail_outbox m",
            "m",
            "",
            List.of(
                    moment("created", "m.created_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "m.created_at"),
                    link("subject", "m.subject", SHOW, "CAST(m.id AS text)"),
                    text("recipient", "m.recipient"),
                    choice("state", "m.state", "mail.state."),
                    choice("cause", "m.cause", "mail.fault."),
                    new ListColumn(
                            "origin",
                            "m.origin",
                            Kind.CHOICE,
                            "mail.origin.",
                            "CAST(m.origin_id AS text)",
                            List.of(),
                            ListSort.TEXT),
                    of("attempts", "m.attempts", Kind.TEXT),
                    moment("due", "CASE WHEN m.state = 'WAITING' THEN m.due_at END", Kind.MOMENT),
                    moment("sent", "m.sent_at", Kind.MOMENT),
                    text("sender", "COALESCE(m.sender_name, m.sender_address)")),
            List.of("state", "subject", "recipient", "created", "cause", "origin", "attempts", "sent"),
            "-created",
            List.of(
                    new Everywhere("q", "m.search_text"),
                    new Choice("state", "m.state", names(OutgoingMail.State.values())),
                    new Asked("from", Input.DAY, ".*"),
                    new Asked("to", Input.DAY, ".*")));

    private MailLists() {}
}
