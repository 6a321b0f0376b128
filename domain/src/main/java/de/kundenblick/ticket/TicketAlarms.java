package de.kundenblick.ticket;

import java.util.List;

/** Alarms of many tickets at once. Fired inside the transaction in which their history says the same. */
public record TicketAlarms(List<TicketAlarm> alarms) {
    public TicketAlarms {
        alarms = List.copyOf(alarms);
    }
}
