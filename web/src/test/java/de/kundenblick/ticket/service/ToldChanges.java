package de.kundenblick.ticket.service;

import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told about tickets. */
@ApplicationScoped
class ToldChanges {
    private final List<TicketChanged> told = new CopyOnWriteArrayList<>();

    void note(@Observes TicketChanged change) {
        told.add(change);
    }

    List<TicketChanged> about(String number) {
        return told.stream().filter(change -> change.number().equals(number)).toList();
    }

    TicketChanged last() {
        return told.get(told.size() - 1);
    }

    void forget() {
        told.clear();
    }
}
