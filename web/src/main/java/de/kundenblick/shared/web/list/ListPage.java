package de.kundenblick.shared.web.list;

import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list whose whole state stands in the address: filters, order, columns, rows, place and saved view. A link is all it
 * takes to sort or to page, the back button returns to what was seen, and a colleague who gets the address sees the same.
 */
public abstract class ListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Messages messages;

    private ListState state;
    private ListSlice slice;
    private long first;
    private Long view;
    private List<ListLine> lines;
    private List<ListHead> heads;
    private List<ListHead> choice;
    private List<ListField> fields;

    protected abstract ListDefinition list();

    /** The page's own address. */
    public abstract String getPath();

    protected abstract ListTexts texts();

    protected abstract ListSlice read(ListState wanted, ListPosition position);

    /** What a filter for another record offers. */
    protected abstract List<ListOption> references(String filter);

    /**
     * @param standard the query of the address that the reader's list opens with; null for the usual one
     */
    public void open(String standard) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> parameters = external.getRequestParameterMap();
        if (standard != null && !ListState.isIn(list(), parameters)) {
            go(standard);
            return;
        }
        state = ListState.of(list(), initial(parameters));
        view = number(parameters.get("view"));
        boolean backwards = parameters.containsKey("before");
        var position =
                backwards ? ListPosition.before(parameters.get("before")) : ListPosition.after(parameters.get("after"));
        slice = read(state, position);
        if (slice.rows().isEmpty() && position.isBesideRow()) {
            position = backwards ? ListPosition.START : ListPosition.END;
            slice = read(state, position);
        }
        Long given = number(parameters.get("first"));
        first = firstRow(position, given == null ? 1 : given);
        var texts = texts();
        var columns = state.columns().stream()
                .map(name -> list().column(name).orElseThrow())
                .toList();
        lines = slice.rows().stream()
                .map(row -> finished(texts.line(row, columns), row))
                .toList();
        heads = texts.heads(state, this::address);
        choice = texts.choice(state);
        fields = texts.filters(state, this::address, this::references);
    }

    /** What the address says, and what a page of its own adds to that. */
    protected Map<String, String> initial(Map<String, String> parameters) {
        return parameters;
    }

    /** Adds what the columns do not say. */
    protected ListLine finished(ListLine line, ListRow row) {
        return line;
    }

    /** Filters that few people need; they wait until they are asked for. */
    protected Set<String> rare() {
        return Set.of();
    }

    /** Where the page stands is known from where it was come from, and at either end of a list that was counted. */
    private long firstRow(ListPosition position, long given) {
        if (!slice.previous()) {
            return 1;
        }
        boolean atEnd = !slice.next() && slice.total() != ListSlice.MANY;
        return atEnd ? slice.total() - slice.rows().size() + 1 : position.isBesideRow() ? Math.max(1, given) : 0;
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Leaves for the same page in another state. */
    protected void go(String query) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(getPath() + '?' + query);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    protected String address(ListState other) {
        return getPath() + '?' + other.query(list()) + (view == null ? "" : "&view=" + view);
    }

    /** The state as it is saved and exported. */
    public String getQuery() {
        return state.query(list());
    }

    /** As {@link #getQuery}, with the saved view it came from. */
    public String getWholeQuery() {
        return getQuery() + (view == null ? "" : "&view=" + view);
    }

    public String getName() {
        return list().name();
    }

    public String getPreviousAddress() {
        if (!slice.previous()) {
            return null;
        }
        return beside("before", slice.rows().get(0)) + "&first=" + Math.max(1, first - state.rows());
    }

    public String getNextAddress() {
        if (!slice.next()) {
            return null;
        }
        var last = slice.rows().get(slice.rows().size() - 1);
        return beside("after", last)
                + (first == 0 ? "" : "&first=" + (first + slice.rows().size()));
    }

    private String beside(String direction, ListRow row) {
        return address(state)
                + '&'
                + direction
                + '='
                + URLEncoder.encode(ListPosition.row(row), StandardCharsets.UTF_8);
    }

    public String getFirstAddress() {
        return slice.previous() ? address(state) : null;
    }

    public String getLastAddress() {
        return slice.next() ? address(state) + "&before=end" : null;
    }

    /** As in "26–50 von 1.234" or "26–50 von mehr als 10.000". */
    public String getRange() {
        if (slice.rows().isEmpty()) {
            return "";
        }
        boolean many = slice.total() == ListSlice.MANY;
        long total = many ? ListSlice.MOST_COUNTED : slice.total();
        if (first == 0) {
            return messages.text("shared.list.rangeEnd", slice.rows().size());
        }
        String key = many ? "shared.list.rangeMany" : "shared.list.range";
        return messages.text(key, first, first + slice.rows().size() - 1, total);
    }

    /** How many there are, in words. */
    public String getTotal() {
        boolean many = slice.total() == ListSlice.MANY;
        return messages.text(
                many ? "shared.list.totalMany" : "shared.list.total", many ? ListSlice.MOST_COUNTED : slice.total());
    }

    /** The addresses of the list with other numbers of rows. */
    public List<ListHead> getRowChoices() {
        return ListState.ROWS.stream()
                .map(rows -> new ListHead(
                        rows.toString(),
                        rows.toString(),
                        "",
                        address(state.withRows(rows)),
                        null,
                        rows == state.rows()))
                .toList();
    }

    public String getStandardColumnsAddress() {
        return address(state.withColumns(list().standard()));
    }

    /** The list without any filter. */
    public String getWithoutFilters() {
        return getPath() + '?' + state.withoutFilters().query(list());
    }

    /** Everything back to how the list is made. */
    public String getReset() {
        return getPath() + '?' + ListState.of(list(), Map.of()).query(list());
    }

    public boolean isFiltered() {
        return !state.filters().isEmpty();
    }

    protected Messages messages() {
        return messages;
    }

    public ListState getState() {
        return state;
    }

    public Long getView() {
        return view;
    }

    public List<ListLine> getLines() {
        return lines;
    }

    public List<ListHead> getHeads() {
        return heads;
    }

    public List<ListHead> getChoice() {
        return choice;
    }

    public List<ListField> getFields() {
        return fields.stream().filter(field -> !rare().contains(field.name())).toList();
    }

    public List<ListField> getRareFields() {
        return fields.stream().filter(field -> rare().contains(field.name())).toList();
    }

    public boolean isRareActive() {
        return getRareFields().stream().anyMatch(field -> field.without() != null);
    }

    /** The filters that narrow the list now. */
    public List<ListField> getActiveFields() {
        return fields.stream().filter(field -> field.without() != null).toList();
    }

    /** The columns as in the address; null for the usual ones. */
    public String getColumnNames() {
        return state.columns().equals(list().standard()) ? null : String.join(",", state.columns());
    }
}
