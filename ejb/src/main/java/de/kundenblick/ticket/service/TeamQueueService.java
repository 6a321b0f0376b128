package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Team;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.ticket.queue.Queue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which queues a team may see; what queues are like is for others to decide. */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
public class TeamQueueService {
    @Inject
    QueueRepository queues;

    @Inject
    NamedRecords records;

    /** The queues that each team may see, by the team's id; a team that sees none is missing. */
    public Map<Long, List<Choice>> byTeam() {
        return queues.byTeam().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new Choice((Long) row[1], (String) row[2]), Collectors.toList())));
    }

    /** Every queue with its path. */
    public List<Choice> queues() {
        return queues.paths().stream()
                .map(row -> new Choice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** @param queueIds which the team may see from now on, and no other */
    public void open(long teamId, Set<Long> queueIds) {
        var team = records.get(Team.class, teamId);
        for (Queue queue : records.all(Queue.class)) {
            if (queueIds.contains(queue.getId())) {
                queue.openTo(team);
            } else {
                queue.closeTo(team);
            }
        }
    }
}
