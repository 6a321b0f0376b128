package de.kundenblick.shared.web.list;

import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.Selection;
import java.util.List;

/**
 * A list whose records can be given one value together: first one is told what would happen, then it happens.
 */
public abstract class BulkListPage extends SelectableListPage {
    private static final long serialVersionUID = 1L;

    private String target;
    private Outcome outcome;

    protected abstract Outcome preview(BulkChange change, Selection selection);

    protected abstract Outcome change(BulkChange change, Selection selection);

    /** What can be changed, each with its values. */
    public abstract List<ListField> getBulkFields();

    @Override
    public boolean isChangeable() {
        return !getBulkFields().isEmpty();
    }

    @Override
    public String getBulkDialog() {
        return "/WEB-INF/list/bulk.xhtml";
    }

    public void preview() {
        outcome = null;
        var selection = selection();
        if (selection.isEmpty()) {
            messages().warn("shared.list.noneSelected");
        } else if (target == null) {
            messages().warn("shared.list.noTarget");
        } else {
            outcome = preview(wanted(), selection);
        }
    }

    /** Another value than the one that was previewed is previewed again. */
    public void forget() {
        outcome = null;
    }

    public void change() {
        tell(change(wanted(), selection()));
        leaveWithoutSelection();
    }

    /** Says what has come of it. */
    protected void tell(Outcome done) {
        if (done.conflicts() > 0) {
            messages().keep().warn("shared.list.changedWithConflicts", done.changed(), done.same(), done.conflicts());
        } else {
            messages().keep().info("shared.list.changed", done.changed(), done.same());
        }
    }

    /** Why some stay as they are that nobody else has changed. */
    public String getUnchanged() {
        return messages().text("shared.list.same", outcome.same());
    }

    /** As in {@code status=ACTIVE}; without a value the field is emptied. */
    private BulkChange wanted() {
        int equals = target.indexOf('=');
        String value = target.substring(equals + 1);
        return new BulkChange(target.substring(0, equals), value.isEmpty() ? null : value);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
