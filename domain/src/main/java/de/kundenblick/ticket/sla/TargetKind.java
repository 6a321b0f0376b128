package de.kundenblick.ticket.sla;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is promised about a ticket. */
public enum TargetKind {
    FIRST_RESPONSE,
    UPDATE,
    SOLUTION;

    /** As it stands in addresses: {@code first-response}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is no target's {@link #slug}. */
    public static Optional<TargetKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
