package de.kundenblick.ticket.queue;

import de.kundenblick.account.Team;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.Promises;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where tickets wait for the teams that work them off. */
@Entity
public class Queue extends BaseEntity {
    @NotBlank @Size(max = 200) private String name;

    @ManyToMany
    @JoinTable(
            name = "queue_team",
            joinColumns = @JoinColumn(name = "queue_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    private Set<Team> teams = new HashSet<>();

    private boolean valid = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Queue parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "calendar_id")
    private Calendar calendar;

    /** Working minutes after which an idle lock is given up; 0 for never. */
    @Min(0) @Column(name = "unlock_minutes")
    private int unlockMinutes;

    @NotNull @Valid @Embedded
    private Promises promises = new Promises();

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private FollowUp followUp = FollowUp.POSSIBLE;

    @Column(name = "lock_after_follow_up")
    private boolean lockAfterFollowUp;

    @NotNull @Enumerated(EnumType.STRING)
    private StrangerRule strangers = StrangerRule.JOIN_OPEN;

    /** Whether it takes what customers enter at the portal; one at most does. */
    private boolean portal;

    @Size(max = 254) @Column(name = "sender_address")
    private String senderAddress;

    @Size(max = 200) @Column(name = "sender_name")
    private String senderName;

    /** Further ones whose mails come into this queue, in small letters. */
    @ElementCollection
    @CollectionTable(name = "queue_address", joinColumns = @JoinColumn(name = "queue_id"))
    @Column(name = "address")
    private Set<String> addresses = new HashSet<>();

    /** Whether its mail server takes mails to addresses with a plus. */
    @Column(name = "plus_address")
    private boolean plusAddress;

    /** What it answers automatically, by the occasion; ids of automatic answers. */
    @ElementCollection
    @CollectionTable(name = "queue_auto_reply", joinColumns = @JoinColumn(name = "queue_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "reply_id")
    private Map<AutoReplyKind, Long> replies = new EnumMap<>(AutoReplyKind.class);

    private String salutation;

    private String signature;

    @Size(max = 1000) private String comment;

    protected Queue() {}

    public Queue(String name) {
        this.name = name;
    }

    /** Lets the team see this queue and its tickets. */
    public void openTo(Team team) {
        teams.add(team);
    }

    /**
     * @param newTeams who may see it from now on, and nobody else
     * @param newParent which it is in, null for none
     * @param newCalendar null for the standard calendar
     */
    public void change(QueueDetails details, Set<Team> newTeams, Queue newParent, Calendar newCalendar) {
        name = PlainText.of(details.name());
        valid = details.valid();
        teams.retainAll(newTeams);
        teams.addAll(newTeams);
        parent = newParent;
        comment = details.comment();
        calendar = newCalendar;
        unlockMinutes = details.unlockMinutes();
        promise(details);
        followUp = details.followUp();
        lockAfterFollowUp = details.lockAfterFollowUp();
        strangers = details.strangers();
        portal = details.portal();
        senderAddress = details.senderAddress();
        senderName = PlainText.of(details.senderName());
        addresses.retainAll(details.addresses());
        addresses.addAll(details.addresses());
        plusAddress = details.plusAddress();
        replies.keySet().retainAll(details.replies().keySet());
        replies.putAll(details.replies());
        salutation = details.salutation();
        signature = details.signature();
    }

    private void promise(QueueDetails details) {
        var next = new Promises();
        next.setFirstResponseMinutes(details.firstResponseMinutes());
        next.setFirstResponseWarning(details.firstResponseWarning());
        next.setUpdateMinutes(details.updateMinutes());
        next.setUpdateWarning(details.updateWarning());
        next.setSolutionMinutes(details.solutionMinutes());
        next.setSolutionWarning(details.solutionWarning());
        next.setUpdateRule(details.updateRule());
        next.setSolutionRule(details.solutionRule());
        promises = next;
    }

    /** Takes no further tickets; those in it stay. */
    public void retire() {
        valid = false;
    }

    /** Takes the queue out of a team's sight. */
    public void closeTo(Team team) {
        teams.remove(team);
    }

    TreeSet<Long> getTeamIds() {
        return teams.stream().map(Team::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<Team> getTeams() {
        return Set.copyOf(teams);
    }

    public Queue getParent() {
        return parent;
    }

    /** Null for the standard calendar. */
    public Calendar getCalendar() {
        return calendar;
    }

    /** Working minutes after which an idle lock is given up; 0 for never. */
    public int getUnlockMinutes() {
        return unlockMinutes;
    }

    public Promises getPromises() {
        return promises;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public boolean isLockAfterFollowUp() {
        return lockAfterFollowUp;
    }

    public StrangerRule getStrangers() {
        return strangers;
    }

    public boolean isPortal() {
        return portal;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public String getSenderName() {
        return senderName;
    }

    TreeSet<String> getAddresses() {
        return new TreeSet<>(addresses);
    }

    public boolean isPlusAddress() {
        return plusAddress;
    }

    TreeMap<AutoReplyKind, Long> getReplies() {
        return new TreeMap<>(replies);
    }

    public String getSalutation() {
        return salutation;
    }

    public String getSignature() {
        return signature;
    }

    public String getComment() {
        return comment;
    }

    public boolean isValid() {
        return valid;
    }

    public String getName() {
        return name;
    }
}
