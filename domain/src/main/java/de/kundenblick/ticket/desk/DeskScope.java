package de.kundenblick.ticket.desk;

import java.util.Arrays;
import java.util.Locale;

/** Whose work the workplace shows. */
public enum DeskScope {
    /** The reader's own, that of those whom the reader stands in for, and what belongs to nobody but is watched. */
    MINE,
    /** That of everybody in the reader's teams. */
    TEAM,
    ALL;

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything else than a {@link #slug} is the reader's own. */
    public static DeskScope ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElse(MINE);
    }
}
