package de.kundenblick.shared.web.list;

import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * A list whose records can be selected over all its pages and changed together: first one is told what would happen,
 * then it happens. The selection lives in the browser, so that paging, sorting and going back keep it.
 */
public abstract class BulkListPage extends ListPage {
    private static final long serialVersionUID = 1L;

    private String marks;
    private String target;
    private Outcome outcome;

    protected abstract List<String> all(ListState wanted);

    protected abstract Outcome preview(BulkChange change, Selection selection);

    protected abstract Outcome change(BulkChange change, Selection selection);

    /** What can be changed, each with its values. */
    public abstract List<ListField> getBulkFields();

    /** Selects all that the filters find. */
    public void selectAll() {
        var all = all(getState());
        if (all.size() > Selection.MOST) {
            messages().warn("shared.list.tooMany", Selection.MOST);
        } else {
            PrimeFaces.current().ajax().addCallbackParam("marks", String.join(",", all));
        }
    }

    public void preview() {
        outcome = null;
        var selection = Selection.parse(marks);
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
        var done = change(wanted(), Selection.parse(marks));
        if (done.conflicts() > 0) {
            messages().keep().warn("shared.list.changedWithConflicts", done.changed(), done.same(), done.conflicts());
        } else {
            messages().keep().info("shared.list.changed", done.changed(), done.same());
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("selectionDone", list().name());
        go(getWholeQuery());
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

    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
