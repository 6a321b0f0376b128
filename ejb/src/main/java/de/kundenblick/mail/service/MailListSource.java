package de.kundenblick.mail.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Preferences;
import de.kundenblick.mail.MailLists;
import de.kundenblick.shared.list.DayFilters;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All mails, without what they say, for files. */
@ApplicationScoped
public class MailListSource implements ListSource {
    @Inject
    ListReader lists;

    @Override
    public ListDefinition list() {
        return MailLists.OUTBOX;
    }

    @Override
    public String permission() {
        return Permissions.MAIL_MANAGE;
    }

    @Override
    public String labels() {
        return "mail.field.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return lists.readAll(
                list(), state, selection, DayFilters.on("m.created_at", state, Preferences.DEFAULT_ZONE), sink);
    }
}
