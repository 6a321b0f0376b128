package de.kundenblick.mail.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.BulkListPage;
import de.kundenblick.shared.web.list.ListCell;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListLine;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of mails with which administrators do something together; the state of each stands out. */
public abstract class MailActsPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    private static final String ACT = "act";

    @Inject
    Viewer viewer;

    /** What can be done, each with a text behind {@link #actTexts}. */
    protected abstract Enum<?>[] acts();

    protected abstract String actTexts();

    /** The beginning of the keys of its columns' names. */
    protected abstract String labels();

    /** How a state looks. */
    protected abstract String tone(String state);

    /** Changes what a column shows in words, when it stands in the list. */
    protected abstract void finish(List<ListCell> cells, ListRow row);

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), labels(), viewer.getTime());
    }

    @Override
    protected ListLine finished(ListLine line, ListRow row) {
        var cells = new ArrayList<>(line.cells());
        int state = getState().columns().indexOf("state");
        if (state >= 0) {
            var cell = cells.get(state);
            String tone = "badge plain " + tone(row.cells().get(state).value());
            cells.set(state, new ListCell(cell.text(), "", tone, cell.style(), null, false));
        }
        finish(cells, row);
        return new ListLine(line.mark(), line.label(), cells, line.group(), line.note());
    }

    @Override
    protected void tell(Outcome done) {
        messages().keep().info("mail.list.done", done.changed(), done.total() - done.changed());
    }

    @Override
    public String getUnchanged() {
        return messages().text("mail.list.impossible", getOutcome().same());
    }

    @Override
    public List<ListField> getBulkFields() {
        var acts = Arrays.stream(acts())
                .map(act -> new ListOption(act.name(), messages().text(actTexts() + act.name())))
                .toList();
        return List.of(new ListField(ACT, messages().text("mail.list.act"), "", "", "", acts, null));
    }
}
