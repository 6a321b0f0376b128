package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.ticket.EscalationTime;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tabs above a list of tickets: kinds of tickets, days of escalation, or orders of what was found. */
final class TicketTabs {
    private final Messages messages;
    private final ListState state;
    private final Function<ListState, String> address;

    TicketTabs(Messages messages, ListState state, Function<ListState, String> address) {
        this.messages = messages;
        this.state = state;
        this.address = address;
    }

    List<ListHead> of(TicketListView view) {
        if (state.filters().containsKey(TicketLists.WORDS)) {
            return List.of(
                    tab(
                            "ticket.found.best",
                            state.inOrder(TicketLists.RELEVANCE, false),
                            state.sort().equals(TicketLists.RELEVANCE)),
                    tab(
                            "ticket.found.newest",
                            state.inOrder("created", true),
                            state.sort().equals("created") && state.descending()));
        }
        return view == TicketListView.ESCALATIONS ? escalations() : kinds();
    }

    private List<ListHead> kinds() {
        return Stream.of(TicketSelection.values())
                .map(kind -> tab(
                        "ticket.selection." + kind,
                        kind == TicketSelection.ALL ? state.without("show") : state.with("show", kind.slug()),
                        is("show", kind.slug(), kind == TicketSelection.ALL)))
                .toList();
    }

    private List<ListHead> escalations() {
        var days = Stream.of(EscalationTime.values()).map(EscalationTime::slug);
        return Stream.concat(Stream.of(TicketLists.SOON), days)
                .map(slug ->
                        tab("ticket.escalation." + slug, state.with("escalation", slug), is("escalation", slug, false)))
                .toList();
    }

    private boolean is(String filter, String value, boolean otherwise) {
        String asked = state.filters().get(filter);
        return asked == null ? otherwise : asked.equals(value);
    }

    private ListHead tab(String text, ListState to, boolean current) {
        return new ListHead(text, messages.text(text), "", address.apply(to), null, current);
    }
}
