package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.UsageRow;
import de.kundenblick.ticket.service.ServiceCatalogService;
import de.kundenblick.ticket.service.TicketStateService;
import de.kundenblick.ticket.service.TicketTypeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What tickets stand on: states, types, services and priorities. Each list is read once, when its page asks. */
@Named("ticketSetup")
@RequestScoped
public class TicketSetupPage {
    @Inject
    TicketStateService stateService;

    @Inject
    TicketTypeService typeService;

    @Inject
    ServiceCatalogService catalog;

    private List<UsageRow> states;
    private List<UsageRow> types;
    private List<UsageRow> services;
    private Map<Priority, Long> priorities;

    public List<UsageRow> getStates() {
        if (states == null) {
            states = stateService.list();
        }
        return states;
    }

    public List<UsageRow> getTypes() {
        if (types == null) {
            types = typeService.list();
        }
        return types;
    }

    public List<UsageRow> getServices() {
        if (services == null) {
            services = catalog.list();
        }
        return services;
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** How many unfinished tickets have it. */
    public long usage(Priority priority) {
        if (priorities == null) {
            priorities = stateService.priorities();
        }
        return priorities.get(priority);
    }
}
