package de.kundenblick.shared.service;

import de.kundenblick.shared.search.SearchHit;
import java.util.List;
import java.util.Optional;

/** Something that the search over all areas finds; areas implement it for theirs, and nobody else needs to know. */
public interface SearchSource {
    /** The name of its group, as in the texts {@code search.group.…}. */
    String group();

    /** Where the group stands among the others; lower is further up. */
    int place();

    /** The permission that it needs to be asked at all; what of it the caller may see is for the source to know. */
    String permission();

    /** The best hits first, no more than asked for; nothing for what is too short. */
    List<SearchHit> find(String typed, int most);

    /** The address of a list with all hits, if there is one. */
    Optional<String> list(String typed);
}
