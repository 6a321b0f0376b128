package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSlice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one list of tickets behind all their views, of the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketListService {
    private static final Set<String> EXACT = Set.of("customer", "contact", "counted");

    @Inject
    ListReader lists;

    @Inject
    TicketConditions conditions;

    @Inject
    TicketSearch search;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    TicketListChoiceRepository choices;

    @Resource
    SessionContext context;

    /** Exactly counted for a customer, a contact or a report, because these numbers are shown elsewhere too. */
    public TicketSlice page(ListState state, ListPosition position) {
        if (scope().isEmpty()) {
            return new TicketSlice(new ListSlice(List.of(), false, false, 0), Map.of(), false);
        }
        if (state.filters().containsKey(TicketLists.WORDS)) {
            return found(state, position);
        }
        var filters = state.filters();
        boolean exact = EXACT.stream().anyMatch(filters::containsKey);
        int most = exact ? Integer.MAX_VALUE - 1 : ListSlice.MOST_COUNTED;
        var page = lists.page(TicketLists.TICKETS, state, position, narrowed(state), most);
        return new TicketSlice(page, Map.of(), false);
    }

    private TicketSlice found(ListState state, ListPosition position) {
        boolean ranked = state.sort().equals(TicketLists.RELEVANCE);
        var found = found(state, ranked);
        var only = state.withoutFilters();
        var page = ranked
                ? ranked(found.ids(), only, position)
                : lists.page(TicketLists.TICKETS, only, position, ids(found.ids()));
        var shown = page.rows().stream().map(ListRow::id).toList();
        return new TicketSlice(page, search.passages(found, shown), found.cut());
    }

    /** The order is known already: of it a page is taken and its rows are read. */
    private ListSlice ranked(List<Long> ids, ListState state, ListPosition position) {
        int beside = ids.indexOf(position.id());
        int end = position.isBackwards() ? beside < 0 ? ids.size() : beside : ids.size();
        int first = position.isBackwards() ? Math.max(0, end - state.rows()) : beside + 1;
        var shown = ids.subList(first, Math.min(end, first + state.rows()));
        var rows = shown.isEmpty()
                ? List.<ListRow>of()
                : lists.page(TicketLists.TICKETS, state, ListPosition.START, ids(shown))
                        .rows();
        var ordered = rows.stream()
                .sorted(Comparator.comparingInt(row -> shown.indexOf(row.id())))
                .toList();
        return new ListSlice(ordered, first > 0, first + shown.size() < ids.size(), ids.size());
    }

    private static List<SqlCondition> ids(List<Long> ids) {
        return List.of(TicketConditions.any("t.id", ids));
    }

    private TicketSearch.Found found(ListState state, boolean ranked) {
        return search.find(state.filters().get(TicketLists.WORDS), readable(), conditions.all(state, scope()), ranked);
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(TicketLists.TICKETS, state, narrowed(state));
    }

    /** For the file: all rows of the list, or of it those that are selected. */
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        var narrowed = selection == null ? narrowed(state) : readable();
        return lists.readAll(TicketLists.TICKETS, state, selection, narrowed, sink);
    }

    /** What can be filtered by. */
    public TicketListChoices choices() {
        return choices.choices(scope());
    }

    private List<SqlCondition> narrowed(ListState state) {
        if (state.filters().containsKey(TicketLists.WORDS)) {
            return ids(found(state, false).ids());
        }
        var all = new ArrayList<>(readable());
        all.addAll(conditions.of(state, scope()));
        return all;
    }

    private List<SqlCondition> readable() {
        var scope = scope();
        return scope.all() ? List.of() : List.of(TicketConditions.readable(scope));
    }

    private QueueScope scope() {
        return readableQueues.scope(context);
    }
}
