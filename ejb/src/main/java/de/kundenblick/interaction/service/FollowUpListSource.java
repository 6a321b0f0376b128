package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All follow-ups, for files. */
@ApplicationScoped
public class FollowUpListSource implements ListSource {
    @Inject
    FollowUpListService followUps;

    @Override
    public ListDefinition list() {
        return FollowUpLists.FOLLOW_UPS;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_EXPORT;
    }

    @Override
    public String labels() {
        return "interaction.followups.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return followUps.read(state, selection, sink);
    }
}
