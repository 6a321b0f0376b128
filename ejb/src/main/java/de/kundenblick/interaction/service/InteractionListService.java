package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.interaction.TombstoneRow;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The list of interactions. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InteractionListService {
    @Inject
    ListReader lists;

    @Inject
    InteractionConditions conditions;

    @Inject
    TombstoneRepository tombstones;

    @Inject
    InteractionRepository stored;

    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(InteractionLists.INTERACTIONS, state, position, conditions.of(state));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(InteractionLists.INTERACTIONS, state, conditions.of(state));
    }

    /** For the file: all rows of the list, or of it those that are selected. */
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        var narrowed = selection == null ? conditions.of(state) : conditions.of(state.withoutFilters());
        return lists.readAll(InteractionLists.INTERACTIONS, state, selection, narrowed, sink);
    }

    /** Topics by which the list can be narrowed, also those that are not offered any more. */
    public List<Choice> topics() {
        return stored.allTopics();
    }

    /** Who can follow up. */
    public List<Choice> people() {
        return stored.people();
    }

    /** What the customer was shown and was deleted, the latest first. */
    public List<TombstoneRow> deleted(String customerNumber) {
        return tombstones.ofCustomer(customerNumber);
    }
}
