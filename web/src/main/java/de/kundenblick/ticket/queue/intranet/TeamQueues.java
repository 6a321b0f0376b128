package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.service.TeamQueueService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The queues that teams may see, for the list of teams. */
@Named
@RequestScoped
public class TeamQueues {
    @Inject
    TeamQueueService service;

    private Map<Long, List<Choice>> byTeam;

    @PostConstruct
    void read() {
        byTeam = service.byTeam();
    }

    public List<Choice> of(long teamId) {
        return byTeam.getOrDefault(teamId, List.of());
    }
}
