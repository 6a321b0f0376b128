package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.ticket.service.CalendarService;
import de.kundenblick.ticket.service.ServiceLevelService;
import de.kundenblick.ticket.sla.CalendarRow;
import de.kundenblick.ticket.sla.ServiceLevelRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The calendars and service levels. Each list is read once, when its page asks. */
@Named("promiseSetup")
@RequestScoped
public class PromiseSetupPage {
    @Inject
    CalendarService calendarService;

    @Inject
    ServiceLevelService levelService;

    private List<CalendarRow> calendars;
    private List<ServiceLevelRow> levels;

    public List<CalendarRow> getCalendars() {
        if (calendars == null) {
            calendars = calendarService.list();
        }
        return calendars;
    }

    public List<ServiceLevelRow> getLevels() {
        if (levels == null) {
            levels = levelService.list();
        }
        return levels;
    }
}
