package de.kundenblick.ticket.service;

import de.kundenblick.ticket.CustomerHealth;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.widget.FilterValue;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetQuestion;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Statements about the tickets of a board's widgets. Each widget is one branch, so that all numbers of a board are one
 * statement and all first pages another, and each branch goes by an index of the customer or the person.
 */
final class WidgetSql {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final TicketScope scope;
    private final QueueScope queues;
    private final long reader;
    private final Instant now;

    /** @param reader the employee whose tickets, queues and services the tabs mean */
    WidgetSql(TicketScope scope, QueueScope queues, long reader, Instant now) {
        this.scope = scope;
        this.queues = queues;
        this.reader = reader;
        this.now = now;
    }

    WidgetSql add(String part, Object... values) {
        sql.append(part);
        Collections.addAll(parameters, values);
        return this;
    }

    String text() {
        return sql.toString();
    }

    /** In the order of their question marks. */
    List<Object> parameters() {
        return parameters;
    }

    /** One row: the widget, how far it looks, and a number for each tab. */
    WidgetSql counts(WidgetQuestion question, TicketVariant variant, List<TicketTab> tabs) {
        add(
                "SELECT CAST(? AS text), CAST(? AS boolean), CAST(? AS boolean)",
                question.widget().name(),
                variant.everyWaiting(),
                variant.accessible());
        for (TicketTab tab : tabs) {
            add(", COUNT(*)");
            if (tab != TicketTab.ALL) {
                add(" FILTER (WHERE ").tab(tab).add(")");
            }
        }
        add(" FROM ticket t WHERE ").tickets(question.widget(), variant).states(question.widget());
        return filters(question);
    }

    /** Rows of the widget's name, a place in its order, and a ticket's id. */
    WidgetSql page(WidgetQuestion question) {
        var widget = question.widget();
        int first = question.slice().first();
        int size = question.slice().size();
        add("SELECT CAST(? AS text) AS widget, row_number() OVER () AS place, found.id FROM (", widget.name());
        if (widget.state().isEmpty()) {
            ordered(question).add(" LIMIT ? OFFSET ?", size, first);
        } else {
            add("SELECT x.id FROM ticket_state s CROSS JOIN LATERAL (");
            ordered(question)
                    .add(
                            " LIMIT ?) x WHERE s.type = ?",
                            first + size,
                            widget.state().get().name());
            add(" ORDER BY " + order(question, "x.sorted", "x.id") + " LIMIT ? OFFSET ?", size, first);
        }
        return add(") found");
    }

    private WidgetSql ordered(WidgetQuestion question) {
        var widget = question.widget();
        var settings = question.settings();
        String sorted = sorted(question.sort().column());
        add("SELECT t.id, " + sorted + " AS sorted FROM ticket t WHERE ").tickets(widget, settings.variant());
        if (widget.state().isPresent()) {
            add(" AND t.state_id = s.id");
        }
        if (settings.tab() != TicketTab.ALL) {
            add(" AND ").tab(settings.tab());
        }
        return filters(question).add(" ORDER BY " + order(question, sorted, "t.id"));
    }

    /** Those of the scope in readable queues for which it is time. */
    WidgetSql tickets(TicketWidget widget, TicketVariant variant) {
        if (!scope.isContact()) {
            add("t.customer_id = ?", scope.customerId());
        } else if (variant.accessible()) {
            add(
                    "t.customer_id IN (SELECT k.customer_id FROM contact_customer k WHERE k.contact_id = ?)",
                    scope.contactId());
        } else {
            add("t.contact_id = ?", scope.contactId());
        }
        if (widget == TicketWidget.ESCALATED) {
            add(" AND t.escalates_at < ?", Timestamp.from(now));
        }
        if (widget == TicketWidget.REMINDER && !variant.everyWaiting()) {
            add(" AND t.pending_until <= ?", Timestamp.from(now));
        }
        if (widget == TicketWidget.PROMISED || widget == TicketWidget.MISSED) {
            var since = now.minus(Duration.ofDays(CustomerHealth.DAYS));
            add(" AND t.promised AND t.created_at > ?", Timestamp.from(since));
        }
        if (widget == TicketWidget.MISSED) {
            add(" AND (t.missed OR t.escalates_at < ?)", Timestamp.from(now));
        }
        if (!queues.all()) {
            add(" AND t.queue_id IN ("
                    + String.join(", ", Collections.nCopies(queues.ids().size(), "?")) + ")");
            parameters.addAll(queues.ids());
        }
        return this;
    }

    WidgetSql states(TicketWidget widget) {
        return widget.state()
                .map(StateType::name)
                .map(type -> add(" AND t.state_id IN (SELECT s.id FROM ticket_state s WHERE s.type = ?)", type))
                .orElse(this);
    }

    private WidgetSql tab(TicketTab tab) {
        return switch (tab) {
            case ALL -> add("TRUE");
            case LOCKED -> add("t.owner_id = ? AND t.lock_kind <> 'UNLOCK'", reader);
            case RESPONSIBLE -> add("t.responsible_id = ?", reader);
            case QUEUES ->
                add("t.queue_id IN (SELECT m.queue_id FROM employee_queue m WHERE m.employee_id = ?)", reader);
            case WATCHED -> add("t.id IN (SELECT m.ticket_id FROM ticket_watcher m WHERE m.employee_id = ?)", reader);
            case SERVICES ->
                add("t.service_id IN (SELECT m.service_id FROM employee_service m WHERE m.employee_id = ?)", reader);
        };
    }

    private WidgetSql filters(WidgetQuestion question) {
        question.settings().filters().values().forEach(this::filter);
        return this;
    }

    private void filter(TicketColumn column, FilterValue wanted) {
        String value = wanted.value();
        if (value.isEmpty()) {
            add(" AND " + stored(column) + " IS NULL");
        } else {
            add(" AND " + stored(column) + " = ?", column == TicketColumn.LOCK ? value : Long.valueOf(value));
        }
    }

    /** The column that a filter compares. */
    static String stored(TicketColumn column) {
        return switch (column) {
            case OWNER -> "t.owner_id";
            case RESPONSIBLE -> "t.responsible_id";
            case STATE -> "t.state_id";
            case QUEUE -> "t.queue_id";
            case PRIORITY -> "t.priority";
            case TYPE -> "t.type_id";
            case LOCK -> "t.lock_kind";
            case SERVICE -> "t.service_id";
            case SERVICE_LEVEL -> "t.service_level_id";
            case CONTACT -> "t.contact_id";
            default -> throw new IllegalArgumentException("No filter " + column);
        };
    }

    /** What a column shows of a ticket. Names are looked up for the rows of a page only, whatever was joined. */
    static String shown(TicketColumn column) {
        return switch (column) {
            case NUMBER -> "t.number";
            case SUBJECT -> "t.subject";
            case AGE, CREATED -> "t.created_at";
            case CHANGED -> "t.changed_at";
            case PENDING -> "t.pending_until";
            case ESCALATION -> "t.escalates_at";
            case FIRST_RESPONSE -> "t.first_response_due";
            case UPDATE -> "t.update_due";
            case SOLUTION -> "t.solution_due";
            case PRIORITY -> "t.priority";
            case LOCK -> "t.lock_kind";
            case STATE -> "(SELECT n.name FROM ticket_state n WHERE n.id = t.state_id)";
            case QUEUE -> "(SELECT n.name FROM queue n WHERE n.id = t.queue_id)";
            case OWNER -> "(SELECT n.name FROM employee n WHERE n.id = t.owner_id)";
            case RESPONSIBLE -> "(SELECT n.name FROM employee n WHERE n.id = t.responsible_id)";
            case TYPE -> "(SELECT n.name FROM ticket_type n WHERE n.id = t.type_id)";
            case SERVICE -> "(SELECT n.name FROM service n WHERE n.id = t.service_id)";
            case SERVICE_LEVEL -> "(SELECT n.name FROM service_level n WHERE n.id = t.service_level_id)";
            case CONTACT -> "(SELECT n.display_name FROM contact n WHERE n.id = t.contact_id)";
            case CONTACT_LOGIN -> "(SELECT n.login FROM contact n WHERE n.id = t.contact_id)";
            case CUSTOMER_NAME -> "(SELECT n.name FROM customer n WHERE n.id = t.customer_id)";
        };
    }

    private static final Set<TicketColumn> TEXTS = Set.of(
            TicketColumn.SUBJECT,
            TicketColumn.STATE,
            TicketColumn.QUEUE,
            TicketColumn.OWNER,
            TicketColumn.RESPONSIBLE,
            TicketColumn.TYPE,
            TicketColumn.SERVICE,
            TicketColumn.SERVICE_LEVEL,
            TicketColumn.CONTACT,
            TicketColumn.CONTACT_LOGIN,
            TicketColumn.CUSTOMER_NAME);

    private static String sorted(TicketColumn column) {
        return TEXTS.contains(column) ? "lower(" + shown(column) + ")" : shown(column);
    }

    /** The smallest age has the latest beginning. What nobody entered comes last either way. */
    private static String order(WidgetQuestion question, String sorted, String id) {
        var sort = question.sort();
        boolean descending = sort.descending() != (sort.column() == TicketColumn.AGE);
        String direction = descending ? " DESC" : "";
        boolean always = sort.column() == TicketColumn.AGE
                || sort.column() == TicketColumn.ESCALATION && question.widget() == TicketWidget.ESCALATED
                || sort.column() == TicketColumn.PENDING
                        && question.widget() == TicketWidget.REMINDER
                        && !question.settings().variant().everyWaiting();
        return sorted + direction + (always ? "" : " NULLS LAST") + ", " + id + direction;
    }
}
