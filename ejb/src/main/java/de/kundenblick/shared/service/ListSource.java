package de.kundenblick.shared.service;

import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;

/** A list that can leave the application as a file; areas implement it for theirs. */
public interface ListSource {
    ListDefinition list();

    /** The permission that the export needs. */
    String permission();

    /** Another one where the list says more than usual in this state. */
    default String permission(ListState state) {
        return permission();
    }

    /** The beginning of the keys of its columns' names, as in {@code customer.field.}. */
    String labels();

    /**
     * Hands over what the caller may see of the list, in its order.
     *
     * @param selection null for all that the filters find
     * @return how many rows there were
     */
    long read(ListState state, Selection selection, ListReader.RowSink sink);
}
