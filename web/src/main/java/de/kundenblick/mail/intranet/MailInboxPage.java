package de.kundenblick.mail.intranet;

import de.kundenblick.account.web.Viewer;
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
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.BulkListPage;
import de.kundenblick.shared.web.list.ListCell;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListLine;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mails that were received, with what became of each. */
@Named("mailInbox")
@ViewScoped
public class MailInboxPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    private static final String ACT = "act";

    @Inject
    MailInboxService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

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
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "mail.inbox.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        counts = service.counts();
        return service.page(wanted, position, viewer.getZone());
    }

    /** The state stands out, and a cause is in words. */
    @Override
    protected ListLine finished(ListLine line, ListRow row) {
        var cells = new ArrayList<>(line.cells());
        var columns = getState().columns();
        int state = columns.indexOf("state");
        if (state >= 0) {
            var cell = cells.get(state);
            String tone = "badge plain " + InboxTones.of(row.cells().get(state).value());
            cells.set(state, new ListCell(cell.text(), "", tone, cell.style(), null, false));
        }
        int cause = columns.indexOf("cause");
        if (cause >= 0 && InboxTones.TOO_LARGE.equals(row.cells().get(cause).value())) {
            var cell = cells.get(cause);
            cells.set(
                    cause,
                    new ListCell(messages.text("mail.inbox.tooLarge"), "", cell.tone(), cell.style(), null, false));
        }
        return new ListLine(line.mark(), line.label(), cells, line.group(), line.note());
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
    protected void tell(Outcome done) {
        messages.keep().info("mail.list.done", done.changed(), done.total() - done.changed());
    }

    @Override
    public String getUnchanged() {
        return messages.text("mail.list.impossible", getOutcome().same());
    }

    @Override
    protected List<ListOption> references(String filter) {
        return service.accounts().stream()
                .map(account -> new ListOption(account.id().toString(), account.name()))
                .toList();
    }

    @Override
    public List<ListField> getBulkFields() {
        var acts = Arrays.stream(InboxAct.values())
                .map(act -> new ListOption(act.name(), messages.text("mail.inbox.act.".concat(act.name()))))
                .toList();
        return List.of(new ListField(ACT, messages.text("mail.list.act"), "", "", "", acts, null));
    }

    @Override
    protected Messages messages() {
        return messages;
    }

    public InboxCounts getCounts() {
        return counts;
    }

    /** The state that alone is shown; empty for all. */
    public String getShown() {
        return getState().filters().getOrDefault("state", "");
    }
}
