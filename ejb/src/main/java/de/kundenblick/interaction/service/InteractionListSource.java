package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All interactions, for files. */
@ApplicationScoped
public class InteractionListSource implements ListSource {
    @Inject
    InteractionListService interactions;

    @Override
    public ListDefinition list() {
        return InteractionLists.INTERACTIONS;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_EXPORT;
    }

    @Override
    public String labels() {
        return "interaction.field.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return interactions.read(state, selection, sink);
    }
}
