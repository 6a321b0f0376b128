package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.service.TeamQueueService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Chooses the queues that a team may see, as a part of the team's page. */
@Named("teamQueueEdit")
@ViewScoped
public class TeamQueueEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TeamQueueService service;

    @Inject
    Messages messages;

    private Long teamId;
    private Long[] queueIds = {};
    private List<Choice> queues = List.of();

    public void open() {
        if (teamId != null) {
            queues = service.queues();
            queueIds = service.byTeam().getOrDefault(teamId, List.of()).stream()
                    .map(Choice::id)
                    .toArray(Long[]::new);
        }
    }

    public void save() {
        service.open(teamId, Set.of(queueIds));
        messages.info("ticket.queue.opened");
    }

    /** How many queues the team sees. */
    public int getCount() {
        return queueIds.length;
    }

    public List<Choice> getQueues() {
        return queues;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }

    public Long[] getQueueIds() {
        return queueIds.clone();
    }

    public void setQueueIds(Long[] queueIds) {
        this.queueIds = queueIds == null ? new Long[0] : queueIds.clone();
    }
}
