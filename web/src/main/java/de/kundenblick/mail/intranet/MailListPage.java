package de.kundenblick.mail.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.mail.MailAct;
import de.kundenblick.mail.MailCounts;
import de.kundenblick.mail.MailLists;
import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.service.MailService;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outbox: every mail, with what became of it. */
@Named("mailList")
@ViewScoped
public class MailListPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    private static final String ACT = "act";

    @Inject
    MailService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private final Map<String, Map<Long, MailSource>> sources = new HashMap<>();
    private MailCounts counts;

    @Override
    protected ListDefinition list() {
        return MailLists.OUTBOX;
    }

    @Override
    public String getPath() {
        return "/intranet/mail/list";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "mail.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        counts = service.counts();
        var slice = service.page(wanted, position, viewer.getZone());
        int place = wanted.columns().indexOf("origin");
        var ids = new HashMap<String, Set<Long>>();
        slice.rows().stream()
                .filter(row -> place >= 0 && row.cells().get(place).key() != null)
                .map(row -> row.cells().get(place))
                .forEach(cell -> ids.computeIfAbsent(cell.value(), origin -> new HashSet<>())
                        .add(Long.valueOf(cell.key())));
        ids.forEach((origin, records) -> sources.put(origin, service.sources(origin, records)));
        return slice;
    }

    /** The state stands out, and the record that caused a mail is a link. */
    @Override
    protected ListLine finished(ListLine line, ListRow row) {
        var cells = new ArrayList<>(line.cells());
        var columns = getState().columns();
        int state = columns.indexOf("state");
        if (state >= 0) {
            var cell = cells.get(state);
            String tone = "badge plain " + MailTones.of(row.cells().get(state).value());
            cells.set(state, new ListCell(cell.text(), "", tone, cell.style(), null, false));
        }
        int origin = columns.indexOf("origin");
        if (origin >= 0 && row.cells().get(origin).key() != null) {
            var cell = cells.get(origin);
            var key = row.cells().get(origin);
            var source = sources.getOrDefault(key.value(), Map.of()).get(Long.valueOf(key.key()));
            if (source != null) {
                cells.set(
                        origin,
                        new ListCell(
                                cell.text() + ' ' + source.label(), "", "", cell.style(), source.address(), false));
            }
        }
        return new ListLine(line.mark(), line.label(), cells, line.group(), line.note());
    }

    @Override
    protected List<String> all(ListState wanted) {
        return service.marks(wanted, viewer.getZone());
    }

    @Override
    protected Outcome preview(BulkChange change, Selection selection) {
        return service.preview(MailAct.valueOf(change.value()), selection);
    }

    @Override
    protected Outcome change(BulkChange change, Selection selection) {
        return service.act(MailAct.valueOf(change.value()), selection);
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
        return List.of();
    }

    @Override
    public List<ListField> getBulkFields() {
        var acts = Arrays.stream(MailAct.values())
                .map(act -> new ListOption(act.name(), messages.text("mail.act.".concat(act.name()))))
                .toList();
        return List.of(new ListField(ACT, messages.text("mail.list.act"), "", "", "", acts, null));
    }

    @Override
    protected Messages messages() {
        return messages;
    }

    public MailCounts getCounts() {
        return counts;
    }
}
