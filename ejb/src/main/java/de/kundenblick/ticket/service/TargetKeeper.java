package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.TargetColumns;
import de.kundenblick.ticket.sla.Targets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Keeps in the rows of tickets what their promises come to. It does so beside the entities, whose version stays: that a
 * moment has moved is no change that anybody has to settle with what he was about to save.
 */
@Dependent
class TargetKeeper {
    @Inject
    TargetRepository stored;

    @Inject
    WorkingCalendars calendars;

    /** What was known of a ticket before, and how it stands with its targets now. */
    record Refreshed(TicketFacts facts, Targets targets) {}

    /** Locks the tickets; writes only what is not as it should be. */
    List<Refreshed> refresh(Collection<Long> ids) {
        var refreshed = new ArrayList<Refreshed>();
        var changed = new LinkedHashMap<Long, TargetColumns>();
        for (TicketFacts facts : stored.lock(ids)) {
            var targets = facts.targets(calendars.at(facts.revision()).calendar(facts.calendarId()));
            var columns = facts.columns(targets);
            if (!columns.equals(facts.stored())) {
                changed.put(facts.id(), columns);
            }
            refreshed.add(new Refreshed(facts, targets));
        }
        if (!changed.isEmpty()) {
            stored.write(changed);
        }
        return refreshed;
    }
}
