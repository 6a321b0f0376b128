package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.ticket.service.TargetService;
import de.kundenblick.ticket.sla.TargetsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The targets of the ticket on a page, read once in a request. */
@Named
@RequestScoped
public class TicketTargets {
    @Inject
    TargetService service;

    private final Map<String, TargetsView> known = new HashMap<>();

    /** Null when the reader may not see the ticket. */
    public TargetsView of(String number) {
        return known.computeIfAbsent(number, asked -> service.find(asked).orElse(null));
    }

    /** The kind of badge for a target's label. */
    public String tone(String label) {
        return switch (label) {
            case "BREACHED", "MET_LATE" -> "bad";
            case "WARNED", "WITHOUT_CALENDAR" -> "warn";
            case "MET" -> "good";
            case "RUNNING" -> "info";
            default -> "";
        };
    }
}
