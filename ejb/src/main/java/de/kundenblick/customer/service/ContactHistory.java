package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.HistoryRecord;
import de.kundenblick.audit.service.HistorySource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows what became of a contact to whoever may look at customers. */
@Dependent
public class ContactHistory implements HistorySource {
    @Inject
    ContactService contacts;

    @Override
    public String type() {
        return "contact";
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_READ;
    }

    @Override
    public Optional<HistoryRecord> find(String key) {
        return contacts.find(key)
                .map(found ->
                        new HistoryRecord(type(), found.id(), found.details().login(), found.displayName()));
    }
}
