package de.kundenblick.mail.inbound;

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
import de.kundenblick.shared.list.ListFilter.Everywhere;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListFilter.Reference;
import de.kundenblick.shared.list.ListSort;
import java.util.List;

/** The list of all mails that were received; its orders and filters have their indexes in V73. */
public final class InboxLists {
    private static final String SHOW = "/intranet/mail/received?id=";

    public static final ListDefinition INBOX = new ListDefinition(
            "inbox",
            "mail_inbox m",
            "m",
            "LEFT JOIN mail_account a ON a.id = m.account_id LEFT JOIN ticket t ON t.id = m.ticket_id",
            List.of(
                    moment("stored", "m.stored_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "m.stored_at"),
                    link("subject", "COALESCE(NULLIF(m.subject, ''), '–')", SHOW, "CAST(m.id AS text)"),
                    text("sender", "COALESCE(NULLIF(m.sender_name, ''), m.sender_address)"),
                    text("address", "m.sender_address"),
                    text("recipients", "m.recipients"),
                    choice("state", "m.state", "mail.inbox.state."),
                    choice("outcome", "m.outcome", "mail.inbox.outcome."),
                    text("account", "a.name"),
                    link("ticket", "t.number", "/intranet/ticket/show?number=", "t.number"),
                    text("cause", "m.cause"),
                    of("attempts", "m.attempts", Kind.TEXT),
                    of("size", "m.size", Kind.TEXT),
                    moment("arrived", "m.arrived_at", Kind.MOMENT)),
            List.of("state", "subject", "sender", "account", "stored", "outcome", "ticket"),
            "-stored",
            List.of(
                    new Everywhere("q", "m.search_text"),
                    new Choice("state", "m.state", names(InboxState.values())),
                    new Choice("outcome", "m.outcome", names(MailOutcome.values())),
                    new Reference("account", "m.account_id"),
                    new Asked("from", Input.DAY, ".*"),
                    new Asked("to", Input.DAY, ".*")));

    private InboxLists() {}
}
