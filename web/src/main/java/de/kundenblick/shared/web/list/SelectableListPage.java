package de.kundenblick.shared.web.list;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * A list whose records can be selected over all its pages. The selection lives in the browser, so that paging, sorting
 * and going back keep it.
 */
public abstract class SelectableListPage extends ListPage {
    private static final long serialVersionUID = 1L;

    private String marks;

    /** All that the filters find; more than {@link Selection#MOST} when they are too many. */
    protected abstract List<String> all(ListState wanted);

    /** Whether the reader may change what is selected. */
    public abstract boolean isChangeable();

    /** Where what can be done with a selection is drawn. */
    public abstract String getBulkDialog();

    /** Selects all that the filters find. */
    public void selectAll() {
        var all = all(getState());
        if (all.size() > Selection.MOST) {
            messages().warn("shared.list.tooMany", Selection.MOST);
        } else {
            PrimeFaces.current().ajax().addCallbackParam("marks", String.join(",", all));
        }
    }

    protected Selection selection() {
        return Selection.parse(marks);
    }

    /** Shows the list anew, with nothing selected. */
    protected void leaveWithoutSelection() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("selectionDone", list().name());
        go(getWholeQuery());
    }

    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }
}
