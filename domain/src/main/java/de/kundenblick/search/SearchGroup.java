package de.kundenblick.search;

import de.kundenblick.shared.search.SearchHit;
import java.io.Serializable;
import java.util.List;

/**
 * What one area found.
 *
 * @param list the address of all hits; null when these are all, or when there is no list
 */
public record SearchGroup(String name, List<SearchHit> hits, String list) implements Serializable {
    /** Takes a copy: a group does not change. */
    public SearchGroup {
        hits = List.copyOf(hits);
    }
}
