package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.CustomerLists;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All customers, for files. */
@ApplicationScoped
public class CustomerListSource implements ListSource {
    @Inject
    ListReader lists;

    @Override
    public ListDefinition list() {
        return CustomerLists.CUSTOMERS;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_EXPORT;
    }

    @Override
    public String labels() {
        return "customer.field.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return lists.readAll(list(), state, selection, List.of(), sink);
    }
}
