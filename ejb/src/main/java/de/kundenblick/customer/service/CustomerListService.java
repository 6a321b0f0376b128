package de.kundenblick.customer.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.CustomerStatus;
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

/** The list of all customers, and what can be done with many of them at once. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class CustomerListService {
    @Inject
    ListReader lists;

    @Inject
    BulkRepository bulk;

    @Inject
    EmployeeService employees;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(CustomerLists.CUSTOMERS, state, position, List.of());
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(CustomerLists.CUSTOMERS, state, List.of());
    }

    /** What {@link #change} would do. */
    @RolesAllowed(Permissions.CUSTOMER_EDIT)
    public BulkChange.Outcome preview(BulkChange change, Selection selection) {
        return bulk.preview(field(change), selection, change.value());
    }

    /** Sets the field of all that nobody has changed since they were selected. */
    @RolesAllowed(Permissions.CUSTOMER_EDIT)
    public BulkChange.Outcome change(BulkChange change, Selection selection) {
        return bulk.change(field(change), selection, change.value());
    }

    private Field field(BulkChange change) {
        return switch (change.field()) {
            case "status" -> checked(Field.CUSTOMER_STATUS, Stream.of(CustomerStatus.values()), change);
            case "validity" -> checked(Field.CUSTOMER_VALIDITY, Stream.of(Validity.values()), change);
            case "salesperson" -> {
                boolean known = change.value() == null
                        || employees.choices().stream().map(Choice::id).anyMatch(id -> id.toString()
                                .equals(change.value()));
                if (!known) {
                    throw new ValueRefusedException();
                }
                yield Field.CUSTOMER_SALESPERSON;
            }
            default -> throw new ValueRefusedException();
        };
    }

    static Field checked(Field field, Stream<? extends Enum<?>> values, BulkChange change) {
        if (values.noneMatch(value -> value.name().equals(change.value()))) {
            throw new ValueRefusedException();
        }
        return field;
    }
}
