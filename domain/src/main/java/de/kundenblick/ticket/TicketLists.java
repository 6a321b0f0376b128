package de.kundenblick.ticket;

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
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.shared.list.ListFilter.Reference;
import de.kundenblick.shared.list.ListSort;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.statistics.TicketFigure;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of tickets, in whatever view. Every order has an index in V35. */
public final class TicketLists {
    /** The filter that looks into words. */
    public static final String WORDS = "q";

    /** The order of a search: the best hit first. */
    public static final String RELEVANCE = "relevance";

    /** Which tickets have to do with the reader. */
    public static final List<String> SCOPES = List.of("mine", "locked", "responsible", "watched", "queues");

    /** Ways that tickets come in by; {@code none} for those without a message. */
    public static final List<String> CHANNELS = List.of("PHONE", "EMAIL", "PORTAL", "NOTE", "none");

    /** The value of {@code escalation} for all that escalate before the week ends. */
    public static final String SOON = "soon";

    private static final String TICKET = "/intranet/ticket/show?number=";
    private static final String PERSON = "me|none|\\d{1,18}";
    private static final String ID = "\\d{1,18}";
    private static final String TYPED = ".*\\S.*";

    public static final ListDefinition TICKETS = new ListDefinition(
            "ticket",
            "ticket t",
            "t",
            "",
            List.of(
                    link("number", "t.number", TICKET, "t.number").sortedBy("t.number"),
                    link("subject", "t.subject", TICKET, "t.number"),
                    link(
                            "customer",
                            name("customer", "customer_id"),
                            "/intranet/customer/center?number=",
                            named("number", "customer", "customer_id")),
                    text("customerNumber", named("number", "customer", "customer_id")),
                    link(
                            "contact",
                            named("display_name", "contact", "contact_id"),
                            "/intranet/ticket/contact?login=",
                            named("login", "contact", "contact_id")),
                    choice("state", name("ticket_state", "state_id"), "ticket.state."),
                    choice("priority", priority(), "ticket.priority.").sortedBy(ListSort.NUMBER, "t.priority"),
                    choice("lock", "t.lock_kind", "ticket.lock."),
                    text("queue", name("queue", "queue_id")),
                    text("owner", name("employee", "owner_id")),
                    text("responsible", name("employee", "responsible_id")),
                    text("type", name("ticket_type", "type_id")),
                    text("service", name("service", "service_id")),
                    text("serviceLevel", name("service_level", "service_level_id")),
                    moment("created", "t.created_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "t.created_at"),
                    moment("changed", "t.changed_at", Kind.MOMENT).sortedBy(ListSort.MOMENT, "t.changed_at"),
                    moment("closed", "t.closed_at", Kind.MOMENT),
                    moment("pending", "t.pending_until", Kind.DUE)
                            .sortedBy(
                                    ListSort.MOMENT, "(t.pending_until IS NULL)", "COALESCE(t.pending_until, 'epoch')"),
                    moment("escalation", "t.escalates_at", Kind.DUE)
                            .sortedBy(ListSort.MOMENT, "(t.escalates_at IS NULL)", "COALESCE(t.escalates_at, 'epoch')"),
                    moment("firstResponse", "t.first_response_due", Kind.DUE),
                    moment("update", "t.update_due", Kind.DUE),
                    moment("solution", "t.solution_due", Kind.DUE),
                    moment("unanswered", "t.unanswered_since", Kind.MOMENT),
                    of(RELEVANCE, "''", Kind.ORDER).sortedBy(ListSort.MOMENT, "t.created_at")),
            List.of("number", "subject", "customer", "state", "priority", "queue", "owner", "created"),
            "-created",
            List.of(
                    new Asked(WORDS, Input.TEXT, TYPED),
                    asked("show", slugs(TicketSelection.values(), TicketSelection::slug)),
                    asked("queue", ID),
                    asked("sub", "yes"),
                    asked("scope", String.join("|", SCOPES)),
                    asked("desk", slugs(DeskList.values(), DeskList::slug)),
                    asked("whose", slugs(DeskScope.values(), DeskScope::slug)),
                    asked("owner", PERSON),
                    asked("priority", oneOrMore(names(Priority.values()))),
                    asked("escalation", SOON + '|' + slugs(EscalationTime.values(), EscalationTime::slug)),
                    new Reference("state", "t.state_id"),
                    asked("responsible", PERSON),
                    new Choice("lock", "t.lock_kind", names(LockKind.values())),
                    new Reference("type", "t.type_id"),
                    new Reference("service", "t.service_id"),
                    new Reference("serviceLevel", "t.service_level_id"),
                    new Asked("customer", Input.TEXT, TYPED),
                    new Asked("contact", Input.TEXT, TYPED),
                    day("createdFrom"),
                    day("createdTo"),
                    day("changedFrom"),
                    day("changedTo"),
                    day("pendingFrom"),
                    day("pendingTo"),
                    day("escalationFrom"),
                    day("escalationTo"),
                    day("closedFrom"),
                    day("closedTo"),
                    day("openAt"),
                    day("ratedFrom"),
                    day("ratedTo"),
                    asked("stars", "[1-5]"),
                    asked("team", ID),
                    asked("channel", String.join("|", CHANNELS)),
                    asked("figure", slugs(TicketFigure.values(), TicketFigure::slug)),
                    asked("counted", "yes")));

    private TicketLists() {}

    private static Asked asked(String name, String pattern) {
        return new Asked(name, Input.CHOICE, pattern);
    }

    private static Asked day(String name) {
        return new Asked(name, Input.DAY, ".*");
    }

    /** Looked up for the rows that are shown: a join would have to be planned with the rest. */
    private static String named(String column, String table, String key) {
        return "(SELECT named." + column + " FROM " + table + " named WHERE named.id = t." + key + ')';
    }

    private static String name(String table, String key) {
        return named("name", table, key);
    }

    private static String priority() {
        return Arrays.stream(Priority.values())
                .map(priority -> " WHEN " + priority.level() + " THEN '" + priority.name() + '\'')
                .collect(Collectors.joining("", "CASE t.priority", " END"));
    }

    private static <T> String slugs(T[] values, Function<T, String> slug) {
        return Stream.of(values).map(slug).collect(Collectors.joining("|"));
    }

    private static String oneOrMore(List<String> values) {
        String one = '(' + String.join("|", values) + ')';
        return one + "(," + one + ")*";
    }
}
