package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.CustomerHealth;
import de.kundenblick.ticket.widget.FilterOption;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The tickets on the boards of customers and people, in the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketWidgetService {
    @Inject
    WidgetRepository widgets;

    @Inject
    HealthRepository health;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** The numbers of all widgets; one that can have nothing may be missing. */
    public Map<TicketWidget, WidgetCounts> counts(
            TicketScope scope, List<WidgetQuestion> questions, List<TicketTab> tabs) {
        var queues = queues();
        return queues.isEmpty() || questions.isEmpty()
                ? Map.of()
                : widgets.counts(questions, tabs, scope.isContact(), () -> sql(scope, queues));
    }

    /** The wanted page of each widget; one without tickets is missing. */
    public Map<TicketWidget, List<WidgetTicket>> pages(TicketScope scope, List<WidgetQuestion> questions) {
        var queues = queues();
        return queues.isEmpty() || questions.isEmpty() ? Map.of() : widgets.pages(questions, () -> sql(scope, queues));
    }

    /** What the filters of a widget can be set to: only what occurs among its tickets. */
    public List<FilterOption> options(TicketScope scope, TicketWidget widget, TicketVariant variant) {
        var queues = queues();
        return queues.isEmpty() ? List.of() : widgets.options(widget, variant, sql(scope, queues));
    }

    /** Only of what the caller may see: each figure is that of a list which the caller can open. */
    public CustomerHealth health(long customerId) {
        var queues = queues();
        var now = clock.instant();
        return queues.isEmpty()
                ? CustomerHealth.UNKNOWN
                : health.of(customerId, queues, now, now.minus(Duration.ofDays(CustomerHealth.DAYS)));
    }

    private WidgetSql sql(TicketScope scope, QueueScope queues) {
        return new WidgetSql(scope, queues, current.id(), clock.instant());
    }

    private QueueScope queues() {
        return readableQueues.scope(context);
    }
}
