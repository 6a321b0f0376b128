package de.kundenblick.ticket.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tickets that wait for somebody, each kind of them with a list behind it that shows the same. */
public enum DeskList {
    /** Unfinished, and owned or answered for. */
    MINE("escalation"),

    /** A target is missed soon, or was warned of. */
    SOON("escalation"),

    /** A target is missed. */
    BREACHED("escalation"),

    /** The moment that they wait for comes today, or has come. */
    REMINDERS("pending"),

    /** Nobody's, in the queues that one works in. */
    FREE("-priority"),

    /** The customer wrote last. */
    UNANSWERED("changed");

    private final String sort;

    DeskList(String sort) {
        this.sort = sort;
    }

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no {@link #slug}. */
    public static Optional<DeskList> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** What the address of the list behind it asks for. */
    public String query(DeskScope scope) {
        return "desk=" + slug() + "&whose=" + scope.slug() + "&sort=" + sort;
    }
}
