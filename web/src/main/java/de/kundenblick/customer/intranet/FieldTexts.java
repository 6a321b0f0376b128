package de.kundenblick.customer.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.ContactFields;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerFields;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.conflict.LastChange;
import de.kundenblick.shared.conflict.Outcome.Saved;
import de.kundenblick.shared.phone.PhoneNumbers;
import de.kundenblick.shared.web.ConflictForm.FieldNames;
import de.kundenblick.shared.web.MergedNotice;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fields of customers and contacts are called, and how their values are shown. */
@Dependent
public class FieldTexts implements FieldNames, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PHONES = Set.of("phone", "mobile", "fax");

    private static final Set<String> CHILDREN = Set.of(
            "contact.main_customer_id",
            "contact_customer.contact_id",
            "contact_customer.customer_id",
            "contact_former_login.contact_id",
            "credit_hold.customer_id",
            "customer.sales_contact_id",
            "customer_address.customer_id",
            "customer_former_number.customer_id",
            "record_merge.contact_id",
            "record_merge.customer_id",
            "ticket.contact_id",
            "ticket.customer_id");

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    /** As in "Ort" or "Rechnungsanschrift: Ort". */
    @Override
    public String label(String field) {
        if (field.startsWith(CustomerFields.ADDRESS)) {
            String[] parts = field.split("\\.");
            return messages.text("customer.address." + parts[1]) + ": " + messages.text("customer.field." + parts[2]);
        }
        return messages.text(
                field.equals(ContactFields.CUSTOMERS) ? "customer.contact.customers" : "customer.field." + field);
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return messages.text("shared.moment.none");
        }
        if (PHONES.contains(field)) {
            return PhoneNumbers.display((String) value);
        }
        return switch (field) {
            case CustomerFields.SALESPERSON -> salesperson(value);
            case CustomerFields.SALES_CONTACT ->
                contacts.find((String) value).map(ContactView::displayName).orElse((String) value);
            default -> plain(value);
        };
    }

    private String salesperson(Serializable id) {
        return customers.salespeople().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(Choice::name)
                .orElseGet(() -> messages.text("customer.edit.leftEmployee"));
    }

    private String plain(Serializable value) {
        if (value instanceof CustomerKind kind) {
            return messages.text("customer.kind." + kind);
        }
        if (value instanceof CustomerStatus status) {
            return messages.text("customer.status." + status);
        }
        if (value instanceof Validity validity) {
            return messages.text("customer.validity." + validity);
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** What hangs on a record, by the column that points to it; what nobody has named yet by that column. */
    public String child(String column) {
        return CHILDREN.contains(column)
                ? messages.text("customer.merge.child." + column)
                : messages.text("customer.merge.otherChild", column);
    }

    /** As in "Jonas Roth (vor 2 Min.)". */
    public String who(LastChange change) {
        String name = change.by() == null ? messages.text("shared.conflict.somebody") : change.by();
        return name + " (" + viewer.relative(change.at()) + ')';
    }

    /** Says after saving which fields came from whom; nothing when nobody else had changed anything. */
    public void tellMerged(Saved saved) {
        if (saved.merged() != null) {
            MergedNotice.tell(messages, saved, this, who(saved.theirs()));
        }
    }
}
