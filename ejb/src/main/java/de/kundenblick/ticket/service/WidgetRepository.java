package de.kundenblick.ticket.service;

import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.widget.FilterOption;
import de.kundenblick.ticket.widget.ServiceChoice;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Asks for the numbers and the pages of all widgets of a board at once. */
@Dependent
class WidgetRepository {
    private static final int MOST_OPTIONS = 300;

    @PersistenceContext
    EntityManager em;

    Map<TicketWidget, WidgetCounts> counts(
            List<WidgetQuestion> questions, List<TicketTab> tabs, boolean ofContact, Supplier<WidgetSql> empty) {
        var sql = empty.get();
        String between = "";
        for (var question : questions) {
            for (var variant : variants(question.widget(), ofContact)) {
                sql.add(between).counts(question, variant, tabs);
                between = " UNION ALL ";
            }
        }
        var numbers = new EnumMap<TicketWidget, Map<TicketVariant, Map<TicketTab, Long>>>(TicketWidget.class);
        for (Object[] row : rows(sql)) {
            var byTab = new EnumMap<TicketTab, Long>(TicketTab.class);
            tabs.forEach(tab -> byTab.put(tab, ((Number) row[3 + tabs.indexOf(tab)]).longValue()));
            numbers.computeIfAbsent(TicketWidget.valueOf((String) row[0]), widget -> new HashMap<>())
                    .put(new TicketVariant((Boolean) row[1], (Boolean) row[2]), byTab);
        }
        var counts = new EnumMap<TicketWidget, WidgetCounts>(TicketWidget.class);
        numbers.forEach((widget, counted) -> counts.put(widget, new WidgetCounts(counted)));
        return counts;
    }

    private static List<TicketVariant> variants(TicketWidget widget, boolean ofContact) {
        var variants = new ArrayList<>(List.of(TicketVariant.FIRST));
        if (widget == TicketWidget.REMINDER) {
            variants.add(TicketVariant.FIRST.waiting(true));
        }
        if (ofContact) {
            List.copyOf(variants).forEach(variant -> variants.add(variant.reaching(true)));
        }
        return variants;
    }

    Map<TicketWidget, List<WidgetTicket>> pages(List<WidgetQuestion> questions, Supplier<WidgetSql> empty) {
        Set<TicketColumn> columns = EnumSet.of(TicketColumn.NUMBER);
        questions.forEach(question -> columns.addAll(question.settings().columns()));
        var sql = empty.get();
        sql.add("SELECT page.widget, t.id");
        columns.forEach(column -> sql.add(", " + WidgetSql.shown(column) + " AS " + column));
        sql.add(" FROM (");
        String between = "";
        for (var question : questions) {
            sql.add(between).page(question);
            between = " UNION ALL ";
        }
        sql.add(") page JOIN ticket t ON t.id = page.id ORDER BY page.widget, page.place");
        var pages = new EnumMap<TicketWidget, List<WidgetTicket>>(TicketWidget.class);
        for (Object[] row : rows(sql)) {
            var cells = new EnumMap<TicketColumn, Object>(TicketColumn.class);
            int index = 2;
            for (var column : columns) {
                Object value = cell(column, row[index++]);
                if (value != null) {
                    cells.put(column, value);
                }
            }
            pages.computeIfAbsent(TicketWidget.valueOf((String) row[0]), widget -> new ArrayList<>())
                    .add(new WidgetTicket(((Number) row[1]).longValue(), cells));
        }
        return pages;
    }

    private static Object cell(TicketColumn column, Object stored) {
        if (stored instanceof Timestamp moment) {
            return moment.toInstant();
        }
        if (column == TicketColumn.PRIORITY) {
            return Priority.ofLevel(((Number) stored).intValue());
        }
        return column == TicketColumn.LOCK ? LockKind.valueOf((String) stored) : stored;
    }

    /** The values that occur among all tickets of a widget, the more frequent ones first when there are too many. */
    List<FilterOption> options(TicketWidget widget, TicketVariant variant, WidgetSql sql) {
        sql.add(
                        "WITH t AS MATERIALIZED (SELECT t.owner_id, t.responsible_id, t.state_id, t.queue_id, t.priority,"
                                + " t.type_id, t.lock_kind, t.service_id, t.service_level_id, t.contact_id FROM ticket t WHERE ")
                .tickets(widget, variant)
                .states(widget)
                .add(")");
        String between = " ";
        for (var column : TicketColumn.FILTERS) {
            String stored = WidgetSql.stored(column);
            sql.add(
                    between + "(SELECT CAST(? AS text), CAST(" + stored + " AS text), CAST("
                            + WidgetSql.shown(column) + " AS text), COUNT(*) FROM t GROUP BY " + stored
                            + " ORDER BY COUNT(*) DESC LIMIT ?)",
                    column.name(),
                    MOST_OPTIONS);
            between = " UNION ALL ";
        }
        return rows(sql).stream()
                .map(row -> new FilterOption(
                        TicketColumn.valueOf((String) row[0]),
                        row[1] == null ? "" : (String) row[1],
                        row[2] == null ? "" : (String) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** The services that tickets can be about, by name, and which of them the employee answers for. */
    @SuppressWarnings("unchecked")
    List<ServiceChoice> services(long employeeId) {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT s.id, s.name, m.employee_id IS NOT NULL FROM service s
                        LEFT JOIN employee_service m ON m.service_id = s.id AND m.employee_id = ?
                        WHERE s.valid OR m.employee_id IS NOT NULL ORDER BY s.name LIMIT ?
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, MOST_OPTIONS)
                .getResultList();
        return rows.stream()
                .map(row -> new ServiceChoice(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]))
                .toList();
    }

    void answerFor(long employeeId, Set<Long> services) {
        var kept = services.isEmpty() ? Set.of(-1L) : services;
        String marks = String.join(", ", Collections.nCopies(kept.size(), "?"));
        bound(
                        "DELETE FROM employee_service WHERE employee_id = ? AND service_id NOT IN (" + marks + ")",
                        employeeId,
                        kept)
                .executeUpdate();
        bound(
                        "INSERT INTO employee_service (employee_id, service_id) SELECT ?, s.id FROM service s WHERE s.id IN ("
                                + marks + ") ON CONFLICT DO NOTHING",
                        employeeId,
                        kept)
                .executeUpdate();
    }

    private Query bound(String sql, long employeeId, Set<Long> ids) {
        var query = em.createNativeQuery(sql).setParameter(1, employeeId);
        int place = 2;
        for (Long id : ids) {
            query.setParameter(place++, id);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(WidgetSql sql) {
        var query = em.createNativeQuery(sql.text());
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query.getResultList();
    }
}
