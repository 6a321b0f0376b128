package de.kundenblick.ticket.queue;

import de.kundenblick.shared.BusinessException;
import java.util.List;

/** A queue cannot be changed as it was asked for. */
public class QueueRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private QueueRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static QueueRefusedException hasTickets(String name) {
        return new QueueRefusedException("ticket.queue.hasTickets", name);
    }

    /** @param inside the names of the queues in it */
    public static QueueRefusedException hasQueues(String name, List<String> inside) {
        return new QueueRefusedException("ticket.queue.hasQueues", name, String.join(", ", inside));
    }

    /** @param mailboxes the names of those whose mails come to it */
    public static QueueRefusedException hasMailboxes(String name, List<String> mailboxes) {
        return new QueueRefusedException("ticket.queue.hasMailboxes", name, String.join(", ", mailboxes));
    }

    public static QueueRefusedException circle(String name, String parent) {
        return atParent("ticket.queue.circle", name, parent);
    }

    /** @param most how many levels there may be */
    public static QueueRefusedException tooDeep(int most) {
        return atParent("ticket.queue.tooDeep", most);
    }

    public static QueueRefusedException intoItself() {
        return new QueueRefusedException("ticket.queue.intoItself");
    }

    /** @param name of the queue that was to take the tickets */
    public static QueueRefusedException targetInvalid(String name) {
        var refused = new QueueRefusedException("ticket.refusal.queueInvalid", name);
        refused.about("target");
        return refused;
    }

    /** Whoever does not decide who sees what may not show tickets to further teams. */
    public static QueueRefusedException otherTeams(String target) {
        return new QueueRefusedException("ticket.queue.otherTeams", target);
    }

    /** @param addresses to which no mail can be sent */
    public static QueueRefusedException noAddress(List<String> addresses) {
        return atAddresses("ticket.queue.noAddress", String.join(", ", addresses));
    }

    /** @param queue whose address it is */
    public static QueueRefusedException addressTaken(String address, String queue) {
        return atAddresses("ticket.queue.addressTaken", address, queue);
    }

    /** @param queue whose further address it is */
    public static QueueRefusedException senderTaken(String address, String queue) {
        var refused = new QueueRefusedException("ticket.queue.addressTaken", address, queue);
        refused.about("senderAddress");
        return refused;
    }

    /** @param most how many there may be */
    public static QueueRefusedException tooManyAddresses(int most) {
        return atAddresses("ticket.queue.tooManyAddresses", most);
    }

    private static QueueRefusedException atAddresses(String key, Object... parameters) {
        var refused = new QueueRefusedException(key, parameters);
        refused.about("addresses");
        return refused;
    }

    private static QueueRefusedException atParent(String key, Object... parameters) {
        var refused = new QueueRefusedException(key, parameters);
        refused.about("parent");
        return refused;
    }
}
