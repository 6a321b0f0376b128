package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.ValueRefusedException;
import de.kundenblick.customer.service.BulkRepository.Field;
import de.kundenblick.shared.list.BulkChange;
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
import java.util.stream.Stream;

/** The list of all contacts, and what can be done with many of them at once. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class ContactListService {
    @Inject
    ListReader lists;

    @Inject
    BulkRepository bulk;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(CustomerLists.CONTACTS, state, position, List.of());
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(CustomerLists.CONTACTS, state, List.of());
    }

    /** What {@link #change} would do. */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public BulkChange.Outcome preview(BulkChange change, Selection selection) {
        return bulk.preview(field(change), selection, change.value());
    }

    /**
     * Sets the field of all that nobody has changed since they were selected. Who is no longer valid cannot sign in to
     * the portal any more.
     */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public BulkChange.Outcome change(BulkChange change, Selection selection) {
        return bulk.change(field(change), selection, change.value());
    }

    private static Field field(BulkChange change) {
        if (!change.field().equals("validity")) {
            throw new ValueRefusedException();
        }
        return CustomerListService.checked(Field.CONTACT_VALIDITY, Stream.of(Validity.values()), change);
    }
}
