package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Team;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueRefusedException;
import de.kundenblick.ticket.queue.QueueRow;
import de.kundenblick.ticket.queue.QueueView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Administers queues and which teams may see them. */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
public class QueueService {
    @Inject
    QueueRepository queues;

    @Inject
    TeamService teams;

    /**
     * By name.
     *
     * @param text part of the name; null for all
     */
    public List<QueueRow> list(String text, Slice slice) {
        return queues.rows(text, slice);
    }

    public long count(String text) {
        return queues.count(text);
    }

    public Optional<QueueView> find(long id) {
        return queues.find(id).map(QueueService::view);
    }

    /** The queues that each team may see, by the team's id; a team that sees none is missing. */
    public Map<Long, List<Choice>> byTeam() {
        return queues.byTeam().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new Choice((Long) row[1], (String) row[2]), Collectors.toList())));
    }

    /**
     * @return the id of the new queue
     * @throws QueueRefusedException when the name is taken
     */
    public long create(String name, Set<Long> teamIds, boolean valid) {
        refuseTaken(name, null);
        var queue = new Queue(PlainText.of(name));
        queue.change(PlainText.of(name), teams.references(teamIds), valid);
        return queues.add(queue);
    }

    /**
     * @param version the version that the form showed
     * @throws QueueRefusedException when the name is taken
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void change(long id, int version, String name, Set<Long> teamIds, boolean valid) {
        var queue = queues.findForChange(id).orElseThrow(() -> QueueRefusedException.notFound(name));
        if (queue.getVersion() != version) {
            throw new RecordChangedException();
        }
        refuseTaken(name, id);
        queue.change(PlainText.of(name), teams.references(teamIds), valid);
    }

    /** @throws QueueRefusedException when there are tickets in it, finished ones included */
    public void delete(long id) {
        var queue = queues.find(id).orElseThrow(() -> QueueRefusedException.notFound(Long.toString(id)));
        if (queues.hasTickets(id)) {
            throw QueueRefusedException.hasTickets(queue.getName());
        }
        queues.remove(queue);
    }

    private void refuseTaken(String name, Long ownId) {
        queues.findByName(PlainText.of(name))
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw QueueRefusedException.nameTaken(PlainText.of(name));
                });
    }

    private static QueueView view(Queue queue) {
        return new QueueView(
                queue.getId(),
                queue.getVersion(),
                queue.getName(),
                queue.isValid(),
                queue.getTeams().stream().map(Team::getId).collect(Collectors.toSet()));
    }
}
