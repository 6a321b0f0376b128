package de.kundenblick.ticket.mail;

import de.kundenblick.ticket.Priority;
import java.util.List;

/**
 * What filters, and headers in mailboxes that are trusted, want to become of a mail; null leaves things as they are.
 *
 * @param queueName of the queue, when it is known by its name only
 * @param ownerName the login or address of the owner, when that is known only
 * @param results of the filters in their order
 */
public record MailVerdict(
        MailDisposal disposal,
        boolean quiet,
        Long queueId,
        String queueName,
        Priority priority,
        Long ownerId,
        String ownerName,
        Long responsibleId,
        Long typeId,
        Long serviceId,
        String stateName,
        String customerNumber,
        List<FilterResult> results) {

    /** Everything as usual. */
    public static final MailVerdict USUAL = new MailVerdict(
            MailDisposal.TAKE, false, null, null, null, null, null, null, null, null, null, null, List.of());

    /** Takes a copy. */
    public MailVerdict {
        results = List.copyOf(results);
    }

    /** After a filter has hit a mail that begins a ticket. */
    MailVerdict with(MailFilterDetails filter, String ownerFound) {
        boolean owned = filter.ownerSource() == OwnerSource.EMPLOYEE || ownerFound != null;
        return new MailVerdict(
                filter.disposal() == MailDisposal.TAKE ? disposal : filter.disposal(),
                quiet || filter.quiet(),
                or(filter.queueId(), queueId),
                filter.queueId() == null ? queueName : null,
                or(filter.priority(), priority),
                owned ? filter.ownerSource() == OwnerSource.EMPLOYEE ? filter.ownerId() : null : ownerId,
                owned ? ownerFound : ownerName,
                or(filter.responsibleId(), responsibleId),
                or(filter.typeId(), typeId),
                or(filter.serviceId(), serviceId),
                stateName,
                or(filter.customerNumber(), customerNumber),
                results);
    }

    /** After a filter has hit a mail that goes on with a ticket. */
    MailVerdict withReply(MailFilterDetails filter) {
        return new MailVerdict(
                filter.disposal() == MailDisposal.TAKE ? disposal : filter.disposal(),
                quiet || filter.quiet(),
                queueId,
                queueName,
                or(filter.priority(), priority),
                ownerId,
                ownerName,
                responsibleId,
                typeId,
                serviceId,
                stateName,
                customerNumber,
                results);
    }

    /** What of it counts for a mail that goes on with a ticket. */
    public MailVerdict forReply() {
        return new MailVerdict(
                disposal, quiet, null, null, priority, null, null, null, null, null, null, null, results);
    }

    MailVerdict after(List<FilterResult> asked) {
        return new MailVerdict(
                disposal,
                quiet,
                queueId,
                queueName,
                priority,
                ownerId,
                ownerName,
                responsibleId,
                typeId,
                serviceId,
                stateName,
                customerNumber,
                asked);
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }
}
