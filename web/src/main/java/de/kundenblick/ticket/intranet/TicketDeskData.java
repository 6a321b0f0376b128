package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.desk.AgentLoad;
import de.kundenblick.ticket.desk.DeskDay;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.desk.DeskTickets;
import de.kundenblick.ticket.service.TicketDeskService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the workplace says of tickets, asked once in a request however many of its widgets need it. */
@RequestScoped
public class TicketDeskData {
    private static final int ROWS = 6;

    @Inject
    TicketDeskService desk;

    private Map<DeskList, DeskTickets> lists;
    private List<AgentLoad> load;
    private List<DeskDay> week;

    /** @param shown all lists that the page shows */
    DeskTickets list(DeskList wanted, DeskScope scope, Collection<DeskList> shown) {
        if (lists == null) {
            lists = desk.read(scope, shown, ROWS);
        }
        return lists.getOrDefault(wanted, DeskTickets.NONE);
    }

    /** What was asked before something was done is out of date. */
    void forget() {
        lists = null;
        load = null;
    }

    List<AgentLoad> load() {
        if (load == null) {
            load = desk.load();
        }
        return load;
    }

    List<DeskDay> week() {
        if (week == null) {
            week = desk.week();
        }
        return week;
    }
}
