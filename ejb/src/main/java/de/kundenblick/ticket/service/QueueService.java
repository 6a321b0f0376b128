package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Team;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueAddressRow;
import de.kundenblick.ticket.queue.QueueDetails;
import de.kundenblick.ticket.queue.QueueRefusedException;
import de.kundenblick.ticket.queue.QueueRow;
import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.PromisesChanged;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Administers queues. Which teams may see one is a matter of accounts: whoever does not administer these leaves the teams
 * as they are.
 */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
@DeclareRoles(Permissions.ACCOUNT_MANAGE)
public class QueueService {
    /** Levels of queues within queues. */
    public static final int DEEPEST = 5;

    /** Further addresses of one queue. */
    public static final int MOST_ADDRESSES = 100;

    private static final long NO_QUEUE = -1;

    @Inject
    QueueRepository queues;

    @Inject
    NamedRecords records;

    @Inject
    QueueClearing clearing;

    @Inject
    Jobs jobs;

    @Inject
    CurrentEmployee current;

    @Inject
    Event<PromisesChanged> promises;

    @Resource
    SessionContext context;

    private final RecordKind<Queue, QueueDetails> kind =
            new RecordKind<>(Queue.class, QueueDetails.class, QueueDetails::of, Queue::new, this::store);

    /**
     * As a tree, by name.
     *
     * @param text part of the name, or of that of a queue around it; null for all
     */
    public List<QueueRow> list(String text, Slice slice) {
        return queues.rows(text, slice);
    }

    public long count(String text) {
        return queues.count(text);
    }

    public Optional<Stored<QueueDetails>> find(long id) {
        return records.find(kind, id);
    }

    /** Every queue with its path. */
    public List<Choice> paths() {
        return queues.paths().stream()
                .map(row -> new Choice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Which address leads into which queue, by address. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<QueueAddressRow> addresses() {
        return queues.addresses();
    }

    public List<Choice> teams() {
        return records.all(Team.class).stream()
                .map(team -> new Choice(team.getId(), team.getName()))
                .toList();
    }

    public List<Choice> calendars() {
        return records.all(Calendar.class).stream()
                .map(calendar -> new Choice(calendar.getId(), calendar.getName()))
                .toList();
    }

    /**
     * @return the id of the new queue
     * @throws RecordRefusedException when the name is taken
     * @throws QueueRefusedException when it would lie too deep
     */
    public long create(QueueDetails details) {
        return records.create(kind, details);
    }

    /**
     * @throws RecordRefusedException when the name is taken
     * @throws QueueRefusedException when it would lie too deep or in itself
     */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws QueueRefusedException when there are tickets, finished ones included, or other queues in it */
    public void delete(long id) {
        var queue = withoutQueues(id);
        if (queues.hasTickets(id)) {
            throw QueueRefusedException.hasTickets(queue.getName());
        }
        records.remove(queue);
    }

    /**
     * Moves its tickets to another queue in the background and deletes it then; until that it takes no further ones.
     *
     * @throws QueueRefusedException when there are other queues in it, when the target takes no tickets any more, or when
     *     further teams would see them and the caller does not decide about teams
     */
    public void clearAndDelete(long id, long targetId) {
        if (id == targetId) {
            throw QueueRefusedException.intoItself();
        }
        var queue = withoutQueues(id);
        var target = records.get(Queue.class, targetId);
        QueueClearingSteps.checkTarget(target);
        if (!context.isCallerInRole(Permissions.ACCOUNT_MANAGE)
                && !queue.getTeams().containsAll(target.getTeams())) {
            throw QueueRefusedException.otherTeams(target.getName());
        }
        queue.retire();
        jobs.start(clearing, QueueClearing.key(id, targetId, current.get().login()));
    }

    private Queue withoutQueues(long id) {
        var queue = records.get(Queue.class, id);
        var inside = queues.namesIn(id);
        if (!inside.isEmpty()) {
            throw QueueRefusedException.hasQueues(queue.getName(), inside);
        }
        var mailboxes = queues.mailboxesOf(id);
        if (!mailboxes.isEmpty()) {
            throw QueueRefusedException.hasMailboxes(queue.getName(), mailboxes);
        }
        return queue;
    }

    private void store(Queue queue, QueueDetails details) {
        queues.lockTree();
        var parent = records.reference(Queue.class, details.parentId());
        if (parent != null) {
            refuseWrongPlace(queue, parent);
        }
        Set<Team> teams = context.isCallerInRole(Permissions.ACCOUNT_MANAGE)
                ? records.references(Team.class, details.teamIds())
                : new HashSet<>(queue.getTeams());
        refuseWrongAddresses(queue, details);
        boolean otherPromises = !QueueDetails.of(queue).promisesAs(details);
        if (details.portal() && !queue.isPortal()) {
            queues.closePortal();
        }
        queue.change(details, teams, parent, records.reference(Calendar.class, details.calendarId()));
        if (otherPromises) {
            promises.fire(new PromisesChanged());
        }
    }

    /** Several queues may send from one address, but a further address leads to one queue. */
    private void refuseWrongAddresses(Queue queue, QueueDetails details) {
        if (details.addresses().size() > MOST_ADDRESSES) {
            throw QueueRefusedException.tooManyAddresses(MOST_ADDRESSES);
        }
        var wrong = details.addresses().stream()
                .filter(address -> MailAddress.usable(address).isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            throw QueueRefusedException.noAddress(wrong);
        }
        long id = queue.getId() == null ? NO_QUEUE : queue.getId();
        if (!details.addresses().isEmpty()) {
            queues.otherAt(id, details.addresses(), true).ifPresent(other -> {
                throw QueueRefusedException.addressTaken(other.address(), other.queue());
            });
        }
        if (details.senderAddress() != null) {
            queues.otherAt(id, List.of(details.senderAddress().toLowerCase(Locale.ROOT)), false)
                    .ifPresent(other -> {
                        throw QueueRefusedException.senderTaken(other.address(), other.queue());
                    });
        }
    }

    private void refuseWrongPlace(Queue queue, Queue parent) {
        var around = queues.upFrom(parent.getId());
        if (queue.getId() != null && around.contains(queue.getId())) {
            throw QueueRefusedException.circle(queue.getName(), parent.getName());
        }
        int levels = queue.getId() == null ? 1 : queues.levelsFrom(queue.getId());
        if (around.size() + levels > DEEPEST) {
            throw QueueRefusedException.tooDeep(DEEPEST);
        }
    }
}
