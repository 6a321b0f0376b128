package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.QueueDetails;
import de.kundenblick.ticket.queue.StrangerRule;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.UpdateRule;
import de.kundenblick.ticket.sla.intranet.TargetFields;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is typed about a queue, its name aside. */
public class QueueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<TargetFields> targets;
    private boolean valid;
    private Long[] teamIds;
    private Long parentId;
    private String comment;
    private Long calendarId;
    private Integer unlockMinutes;
    private UpdateRule updateRule;
    private SolutionRule solutionRule;
    private FollowUp followUp;
    private boolean lockAfterFollowUp;
    private StrangerRule strangers;
    private boolean portal;
    private String senderAddress;
    private String senderName;
    private String addresses;
    private boolean plusAddress;
    private final Map<String, Long> replies = new TreeMap<>();
    private String salutation;
    private String signature;

    QueueForm(QueueDetails details) {
        targets = List.of(
                new TargetFields(
                        TargetKind.FIRST_RESPONSE, details.firstResponseMinutes(), details.firstResponseWarning()),
                new TargetFields(TargetKind.UPDATE, details.updateMinutes(), details.updateWarning()),
                new TargetFields(TargetKind.SOLUTION, details.solutionMinutes(), details.solutionWarning()));
        valid = details.valid();
        teamIds = details.teamIds().toArray(Long[]::new);
        parentId = details.parentId();
        comment = details.comment();
        calendarId = details.calendarId();
        unlockMinutes = details.unlockMinutes();
        updateRule = details.updateRule();
        solutionRule = details.solutionRule();
        followUp = details.followUp();
        lockAfterFollowUp = details.lockAfterFollowUp();
        strangers = details.strangers();
        portal = details.portal();
        senderAddress = details.senderAddress();
        senderName = details.senderName();
        addresses = String.join("\n", details.addresses());
        plusAddress = details.plusAddress();
        details.replies().forEach((kind, reply) -> replies.put(kind.name(), reply));
        salutation = details.salutation();
        signature = details.signature();
    }

    QueueDetails details(String name) {
        return new QueueDetails(
                name,
                valid,
                new TreeSet<>(Arrays.asList(teamIds)),
                parentId,
                PlainText.orNull(comment),
                calendarId,
                unlockMinutes,
                targets.get(0).getMinutes(),
                targets.get(0).getWarning(),
                targets.get(1).getMinutes(),
                targets.get(1).getWarning(),
                targets.get(2).getMinutes(),
                targets.get(2).getWarning(),
                updateRule,
                solutionRule,
                followUp,
                lockAfterFollowUp,
                strangers,
                portal,
                PlainText.orNull(senderAddress),
                PlainText.orNull(senderName),
                addressesTyped(),
                plusAddress,
                repliesChosen(),
                PlainText.orNull(salutation),
                PlainText.orNull(signature));
    }

    /** One in a line, or several with commas or blanks between them. */
    private TreeSet<String> addressesTyped() {
        return Arrays.stream((addresses == null ? "" : addresses).split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeMap<AutoReplyKind, Long> repliesChosen() {
        var chosen = new TreeMap<AutoReplyKind, Long>();
        replies.forEach((kind, reply) -> {
            if (reply != null) {
                chosen.put(AutoReplyKind.valueOf(kind), reply);
            }
        });
        return chosen;
    }

    public List<TargetFields> getTargets() {
        return targets;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public Long[] getTeamIds() {
        return teamIds.clone();
    }

    public void setTeamIds(Long[] teamIds) {
        this.teamIds = teamIds == null ? new Long[0] : teamIds.clone();
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Long getCalendarId() {
        return calendarId;
    }

    public void setCalendarId(Long calendarId) {
        this.calendarId = calendarId;
    }

    public Integer getUnlockMinutes() {
        return unlockMinutes;
    }

    public void setUnlockMinutes(Integer unlockMinutes) {
        this.unlockMinutes = unlockMinutes;
    }

    public UpdateRule getUpdateRule() {
        return updateRule;
    }

    public void setUpdateRule(UpdateRule updateRule) {
        this.updateRule = updateRule;
    }

    public SolutionRule getSolutionRule() {
        return solutionRule;
    }

    public void setSolutionRule(SolutionRule solutionRule) {
        this.solutionRule = solutionRule;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public void setFollowUp(FollowUp followUp) {
        this.followUp = followUp;
    }

    public StrangerRule getStrangers() {
        return strangers;
    }

    public void setStrangers(StrangerRule strangers) {
        this.strangers = strangers;
    }

    public boolean isLockAfterFollowUp() {
        return lockAfterFollowUp;
    }

    public void setLockAfterFollowUp(boolean lockAfterFollowUp) {
        this.lockAfterFollowUp = lockAfterFollowUp;
    }

    public boolean isPortal() {
        return portal;
    }

    public void setPortal(boolean portal) {
        this.portal = portal;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public void setSenderAddress(String senderAddress) {
        this.senderAddress = senderAddress;
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String senderName) {
        this.senderName = senderName;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public boolean isPlusAddress() {
        return plusAddress;
    }

    public void setPlusAddress(boolean plusAddress) {
        this.plusAddress = plusAddress;
    }

    /** Ids of automatic answers by the names of their occasions. */
    public Map<String, Long> getReplies() {
        return replies;
    }

    public String getSalutation() {
        return salutation;
    }

    public void setSalutation(String salutation) {
        this.salutation = salutation;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
