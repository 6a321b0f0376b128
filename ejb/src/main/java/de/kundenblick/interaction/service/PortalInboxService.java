package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.FollowUpChoices;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.PortalInboxLists;
import de.kundenblick.interaction.TopicOwner;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.service.ListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everybody's unread messages from the portal, and who is responsible for them. */
@Stateless
@RolesAllowed(Permissions.PORTAL_OVERSEE)
public class PortalInboxService {
    private static final SqlCondition IS_UNREAD =
            new SqlCondition("e.sender = 'CUSTOMER' AND e.read_at IS NULL", List.of());

    @Inject
    ListReader lists;

    @Inject
    PortalInboxRepository inbox;

    @Inject
    InteractionWork work;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(PortalInboxLists.UNREAD, state, position, conditions(state));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(PortalInboxLists.UNREAD, state, conditions(state));
    }

    /** For the file: all rows of the list, or of it those that are selected. */
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        var conditions = selection == null ? conditions(state) : List.of(IS_UNREAD);
        return lists.readAll(PortalInboxLists.UNREAD, state, selection, conditions, sink);
    }

    /** Employees who can be responsible, and all topics. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FollowUpChoices choices() {
        return inbox.choices();
    }

    /** What {@link #giveTo} would do. */
    public BulkChange.Outcome preview(Long ownerId, Selection selection) {
        return outcome(inbox.unread(selection.ids()), ownerId, selection);
    }

    /**
     * Makes somebody responsible for the interactions of all messages that are still unread.
     *
     * @param ownerId null for nobody
     */
    public BulkChange.Outcome giveTo(Long ownerId, Selection selection) {
        var owner = ownerId == null ? null : inbox.responsible(ownerId);
        var me = inbox.employee(current.id());
        var messages = inbox.unread(selection.ids());
        var outcome = outcome(messages, ownerId, selection);
        messages.stream().distinct().filter(each -> isOther(each, ownerId)).forEach(interaction -> {
            interaction.giveTo(owner);
            work.change(interaction, me);
        });
        return outcome;
    }

    private static BulkChange.Outcome outcome(List<Interaction> messages, Long ownerId, Selection selection) {
        int changed =
                (int) messages.stream().filter(each -> isOther(each, ownerId)).count();
        return new BulkChange.Outcome(changed, messages.size() - changed, selection.size() - messages.size());
    }

    private static boolean isOther(Interaction interaction, Long ownerId) {
        Long owner =
                interaction.getOwner() == null ? null : interaction.getOwner().getId();
        return !Objects.equals(owner, ownerId);
    }

    /** All topics that contacts can choose, by their names. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TopicOwner> topicOwners() {
        return inbox.topicOwners();
    }

    /**
     * Whose the interactions are that contacts begin from now on.
     *
     * @param ownerId null for nobody in particular
     */
    public void answerFor(long topicId, Long ownerId) {
        inbox.topic(topicId).answeredBy(ownerId == null ? null : inbox.responsible(ownerId));
    }

    private List<SqlCondition> conditions(ListState state) {
        var all = new ArrayList<SqlCondition>();
        all.add(IS_UNREAD);
        String age = state.filters().get("age");
        if (age != null) {
            Instant before = clock.instant().minus(Duration.ofDays(Long.parseLong(age)));
            all.add(new SqlCondition("e.written_at < CAST(? AS timestamptz)", List.of(before.toString())));
        }
        return all;
    }
}
