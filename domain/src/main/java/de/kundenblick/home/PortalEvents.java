package de.kundenblick.home;

import java.io.Serializable;
import java.util.List;

/**
 * What went on at the portal lately.
 *
 * @param days one after the other, also those on which nothing happened
 * @param locked logins that are refused at this moment because of failed tries
 * @param expiring contacts whose invitation ends within a day and was not accepted
 * @param failedMails that could not be delivered, counted up to {@link #MOST_COUNTED}
 */
public record PortalEvents(List<PortalDay> days, List<String> locked, List<String> expiring, int failedMails)
        implements Serializable {
    public static final int MOST_COUNTED = 1_000;

    /** Takes copies: what was read does not change. */
    public PortalEvents {
        days = List.copyOf(days);
        locked = List.copyOf(locked);
        expiring = List.copyOf(expiring);
    }
}
