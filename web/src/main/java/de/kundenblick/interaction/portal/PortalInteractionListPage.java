package de.kundenblick.interaction.portal;

import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalFilter.Kind;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.interaction.service.PortalInteractionService;
import de.kundenblick.shared.PlainText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The messages between the reader and us, those first in which something happened last. */
@Named("portalInteractions")
@RequestScoped
public class PortalInteractionListPage {
    private static final int ROWS = 25;
    private static final int LONGEST_WORDS = 200;

    @Inject
    PortalInteractionService interactions;

    private String show;
    private String words;
    private String before;
    private List<PortalInteractionRow> rows = List.of();
    private boolean more;

    public void load() {
        var place = PortalPlace.of(before).orElse(PortalPlace.START);
        var found = interactions.list(new PortalFilter(getKind(), words), place, ROWS + 1);
        more = found.size() > ROWS;
        rows = more ? found.subList(0, ROWS) : found;
    }

    public List<PortalInteractionRow> getRows() {
        return rows;
    }

    /** Where the next page begins; null behind the last one. */
    public String getNext() {
        return more ? rows.get(rows.size() - 1).place().toString() : null;
    }

    /** Anything else than one of the kinds is all. */
    public Kind getKind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Kind.ALL);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    /** Whether the list leaves something out. */
    public boolean isFiltered() {
        return words != null || getKind() != Kind.ALL;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        String plain = PlainText.of(typed);
        words = plain == null || plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_WORDS));
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
