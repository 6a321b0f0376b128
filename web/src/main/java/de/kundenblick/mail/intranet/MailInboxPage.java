package de.kundenblick.mail.intranet;

import de.kundenblick.mail.inbound.InboxAct;
import de.kundenblick.mail.inbound.InboxCounts;
import de.kundenblick.mail.inbound.InboxLists;
import de.kundenblick.mail.inbound.service.MailInboxService;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.list.ListCell;
import de.kundenblick.shared.web.list.ListOption;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The mails that were received, with what became of each. */
@Named("mailInbox")
@ViewScoped
public class MailInboxPage extends MailActsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    MailInboxService service;

    private InboxCounts counts;

    @Override
    protected ListDefinition list() {
        return InboxLists.INBOX;
    }

    @Override
    public String getPath() {
        return "/intranet/mail/inbox";
    }

    @Override
    protected String labels() {
        return "mail.inbox.field.";
    }

    @Override
    protected Enum<?>[] acts() {
        return InboxAct.values();
    }

    @Override
    protected String actTexts() {
        return "mail.inbox.act.";
    }

    @Override
    protected String tone(String state) {
        return InboxTones.of(state);
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        counts = service.counts();
        return service.page(wanted, position, viewer.getZone());
    }

    /** A cause is in words. */
    @Override
    protected void finish(List<ListCell> cells, ListRow row) {
        var columns = getState().columns();
        int cause = columns.indexOf("cause");
        if (cause >= 0 && InboxTones.TOO_LARGE.equals(row.cells().get(cause).value())) {
            var cell = cells.get(cause);
            cells.set(
                    cause,
                    new ListCell(messages().text("mail.inbox.tooLarge"), "", cell.tone(), cell.style(), null, false));
        }
    }

    @Override
    protected List<String> all(ListState wanted) {
        return service.marks(wanted, viewer.getZone());
    }

    @Override
    protected Outcome preview(BulkChange change, Selection selection) {
        return service.preview(InboxAct.valueOf(change.value()), selection);
    }

    @Override
    protected Outcome change(BulkChange change, Selection selection) {
        return service.act(InboxAct.valueOf(change.value()), selection);
    }

    @Override
    protected List<ListOption> references(String filter) {
        return service.accounts().stream()
                .map(account -> new ListOption(account.id().toString(), account.name()))
                .toList();
    }

    public InboxCounts getCounts() {
        return counts;
    }

    /** The state that alone is shown; empty for all. */
    public String getShown() {
        return getState().filters().getOrDefault("state", "");
    }
}
