package de.kundenblick.search.intranet;

import de.kundenblick.search.SearchGroup;
import de.kundenblick.search.service.SearchService;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/** The one box that finds everything. */
@Named("globalSearch")
@RequestScoped
public class GlobalSearch {
    @Inject
    SearchService search;

    @Inject
    Messages messages;

    private String query;

    /** A hit as an entry of the box, below the name of its group. */
    public record Entry(String group, SearchHit hit) {}

    /** Hits of all groups; a group with more of them than are shown ends with the way to its list. */
    public List<Entry> find(String typed) {
        String plain = PlainText.of(typed);
        var entries = new ArrayList<Entry>();
        for (SearchGroup group : search.find(plain)) {
            String name = messages.text("search.group." + group.name());
            group.hits().forEach(hit -> entries.add(new Entry(name, hit)));
            if (group.list() != null) {
                String asList = messages.text("search.dialog.asList");
                entries.add(new Entry(name, new SearchHit(asList, null, null, group.list(), null)));
            }
        }
        return entries;
    }

    /** Tells the browser where the chosen hit is. */
    public void choose(SelectEvent<String> event) {
        PrimeFaces.current().ajax().addCallbackParam("address", event.getObject());
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
