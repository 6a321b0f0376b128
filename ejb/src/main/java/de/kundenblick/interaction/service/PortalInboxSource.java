package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.PortalInboxLists;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everybody's unread messages, for files. */
@ApplicationScoped
public class PortalInboxSource implements ListSource {
    @Inject
    PortalInboxService inbox;

    @Override
    public ListDefinition list() {
        return PortalInboxLists.UNREAD;
    }

    @Override
    public String permission() {
        return Permissions.PORTAL_OVERSEE;
    }

    @Override
    public String labels() {
        return "interaction.inbox.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return inbox.read(state, selection, sink);
    }
}
