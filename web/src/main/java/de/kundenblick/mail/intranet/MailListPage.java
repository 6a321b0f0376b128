package de.kundenblick.mail.intranet;

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
import de.kundenblick.shared.web.list.ListCell;
import de.kundenblick.shared.web.list.ListOption;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outbox: every mail, with what became of it. */
@Named("mailList")
@ViewScoped
public class MailListPage extends MailActsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    MailService service;

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
    protected String labels() {
        return "mail.field.";
    }

    @Override
    protected Enum<?>[] acts() {
        return MailAct.values();
    }

    @Override
    protected String actTexts() {
        return "mail.act.";
    }

    @Override
    protected String tone(String state) {
        return MailTones.of(state);
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

    /** The record that caused a mail is a link. */
    @Override
    protected void finish(List<ListCell> cells, ListRow row) {
        var columns = getState().columns();
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
    protected List<ListOption> references(String filter) {
        return List.of();
    }

    public MailCounts getCounts() {
        return counts;
    }
}
