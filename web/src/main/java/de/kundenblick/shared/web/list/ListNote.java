package de.kundenblick.shared.web.list;

import de.kundenblick.shared.search.Passage;
import java.io.Serializable;
import java.util.List;

/**
 * Why a row is in the list: where what was searched for stands, and a passage of it.
 *
 * @param where as in "Nachricht von Anna Muster, gestern"
 */
public record ListNote(String where, List<Passage> passages) implements Serializable {
    /** Takes a copy: a note does not change. */
    public ListNote {
        passages = List.copyOf(passages);
    }
}
