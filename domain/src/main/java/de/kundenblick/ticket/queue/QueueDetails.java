package de.kundenblick.ticket.queue;

import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.UpdateRule;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a form says of a queue; targets are working minutes and warnings percent of them, null for none.
 *
 * @param valid whether further tickets may come; those in it stay in either case
 * @param teamIds who may see it and its tickets
 * @param parentId null for a queue at the top
 * @param calendarId null for the standard calendar
 * @param portal whether it takes what customers enter at the portal, in place of any other queue
 * @param addresses further ones whose mails come into it, in small letters
 * @param plusAddress whether answers may go to an address with the number of their ticket behind a plus
 * @param replies what it answers automatically, by the occasion; ids of automatic answers
 * @param unlockMinutes after which an idle lock is given up, 0 for never
 */
public record QueueDetails(
        String name,
        boolean valid,
        TreeSet<Long> teamIds,
        Long parentId,
        String comment,
        Long calendarId,
        int unlockMinutes,
        Integer firstResponseMinutes,
        Integer firstResponseWarning,
        Integer updateMinutes,
        Integer updateWarning,
        Integer solutionMinutes,
        Integer solutionWarning,
        UpdateRule updateRule,
        SolutionRule solutionRule,
        FollowUp followUp,
        boolean lockAfterFollowUp,
        StrangerRule strangers,
        boolean portal,
        String senderAddress,
        String senderName,
        TreeSet<String> addresses,
        boolean plusAddress,
        TreeMap<AutoReplyKind, Long> replies,
        String salutation,
        String signature)
        implements NamedDetails {

    /** Of a queue that nobody sees and that promises nothing. */
    public static QueueDetails named(String name) {
        return of(new Queue(name));
    }

    public static QueueDetails of(Queue queue) {
        var promises = queue.getPromises();
        return new QueueDetails(
                queue.getName(),
                queue.isValid(),
                queue.getTeamIds(),
                queue.getParent() == null ? null : queue.getParent().getId(),
                queue.getComment(),
                queue.getCalendar() == null ? null : queue.getCalendar().getId(),
                queue.getUnlockMinutes(),
                promises.getFirstResponseMinutes(),
                promises.getFirstResponseWarning(),
                promises.getUpdateMinutes(),
                promises.getUpdateWarning(),
                promises.getSolutionMinutes(),
                promises.getSolutionWarning(),
                promises.getUpdateRule(),
                promises.getSolutionRule(),
                queue.getFollowUp(),
                queue.isLockAfterFollowUp(),
                queue.getStrangers(),
                queue.isPortal(),
                queue.getSenderAddress(),
                queue.getSenderName(),
                queue.getAddresses(),
                queue.isPlusAddress(),
                queue.getReplies(),
                queue.getSalutation(),
                queue.getSignature());
    }

    /** Whether both promise the same in the same calendar. */
    public boolean promisesAs(QueueDetails other) {
        return promises().equals(other.promises());
    }

    private List<Object> promises() {
        return Arrays.asList(
                calendarId,
                firstResponseMinutes,
                firstResponseWarning,
                updateMinutes,
                updateWarning,
                solutionMinutes,
                solutionWarning,
                updateRule,
                solutionRule);
    }
}
