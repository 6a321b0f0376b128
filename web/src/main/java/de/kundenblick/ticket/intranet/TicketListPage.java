package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.Passage;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.shared.web.list.ListLine;
import de.kundenblick.shared.web.list.ListNote;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import de.kundenblick.shared.web.list.SelectableListPage;
import de.kundenblick.ticket.EscalationTime;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.TicketSlice;
import de.kundenblick.ticket.service.TicketListService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of tickets on each of its pages: all, by queue, own, watched, escalating, by state, found by words. */
@Named("ticketList")
@ViewScoped
public class TicketListPage extends SelectableListPage {
    private static final long serialVersionUID = 1L;

    private static final Set<String> RARE = Set.of(
            "sub",
            "desk",
            "whose",
            "priority",
            "escalation",
            "state",
            "responsible",
            "lock",
            "type",
            "service",
            "serviceLevel",
            "customer",
            "contact",
            "createdFrom",
            "createdTo",
            "changedFrom",
            "changedTo",
            "pendingFrom",
            "pendingTo",
            "escalationFrom",
            "escalationTo",
            "closedFrom",
            "closedTo",
            "openAt",
            "ratedFrom",
            "ratedTo",
            "stars",
            "team",
            "channel",
            "figure",
            "counted");

    @Inject
    TicketListService tickets;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private TicketListView of = TicketListView.LIST;
    private transient TicketSlice page;
    private transient TicketListChoices choices;
    private EscalationTime lastGroup;
    private List<ListHead> tabs = List.of();

    /**
     * @param name of a {@link TicketListView}
     * @param standard the query of the address that it opens with; null for the usual one
     */
    public void open(String name, String standard) {
        of = TicketListView.valueOf(name);
        open(standard);
        if (getState() != null) {
            tabs = new TicketTabs(messages(), getState(), this::address).of(of);
        }
    }

    @Override
    protected Map<String, String> initial(Map<String, String> parameters) {
        return of.completed(parameters, !ListState.isIn(list(), parameters));
    }

    @Override
    protected ListDefinition list() {
        return TicketLists.TICKETS;
    }

    @Override
    public String getPath() {
        return of.path();
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "ticket.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        page = tickets.page(wanted, position);
        return page.slice();
    }

    @Override
    protected List<String> all(ListState wanted) {
        return tickets.marks(wanted);
    }

    @Override
    protected ListLine finished(ListLine line, ListRow row) {
        var found = page.found().get(row.id());
        if (found != null) {
            String author = found.author() == null ? "" : found.author();
            String at = found.at() == null ? "" : viewer.relative(found.at());
            String where = messages().text("ticket.found." + found.place(), author, at);
            return line.with(new ListNote(where.strip(), Passage.of(found.marked())));
        }
        return of == TicketListView.ESCALATIONS && getState().sort().equals("escalation") ? grouped(line, row) : line;
    }

    private ListLine grouped(ListLine line, ListRow row) {
        var group = row.sortValue() == null
                ? EscalationTime.LATER
                : EscalationTime.of(Instant.parse(row.sortValue()), clock.instant(), viewer.getZone());
        boolean first = group != lastGroup;
        lastGroup = group;
        return first ? line.below(messages().text("ticket.escalation." + group.slug())) : line;
    }

    @Override
    protected Set<String> rare() {
        return RARE;
    }

    @Override
    protected List<ListOption> references(String filter) {
        if (choices == null) {
            choices = tickets.choices();
        }
        return new TicketOptions(choices, messages()).of(filter);
    }

    @Override
    public List<ListField> getFields() {
        return asked(super.getFields());
    }

    @Override
    public List<ListField> getActiveFields() {
        return asked(super.getActiveFields());
    }

    /** What makes the page what it is cannot be taken away. */
    private List<ListField> asked(List<ListField> all) {
        return all.stream().filter(field -> !of.isAlways(field.name())).toList();
    }

    @Override
    public boolean isFiltered() {
        return !getActiveFields().isEmpty();
    }

    /** What the page shows at a glance, each with its address. */
    public List<ListHead> getTabs() {
        return tabs;
    }

    /** Whether what was looked for stands in so many tickets that only the newest are listed. */
    public boolean isCut() {
        return page != null && page.cut();
    }

    /** The words that are looked for; null when none are. */
    public String getWords() {
        return getState().filters().get(TicketLists.WORDS);
    }

    public String getTitle() {
        String show = getState() == null ? null : getState().filters().get("show");
        if (of == TicketListView.LIST) {
            var kind = TicketSelection.ofSlug(show).orElse(TicketSelection.ALL);
            return messages().text("ticket.list.title", messages().text("ticket.selection." + kind));
        }
        return messages().text("ticket.view." + of);
    }

    @Override
    public boolean isChangeable() {
        return viewer.may(Permissions.TICKET_EDIT);
    }

    @Override
    public String getBulkDialog() {
        return "/WEB-INF/ticket/bulk.xhtml";
    }
}
