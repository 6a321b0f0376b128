package de.kundenblick.customer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A record that was lately shown to a contact, as the portal's start page names it.
 *
 * @param page where it is shown, to be completed by {@code ?number=}
 * @param subject what stands as its heading
 * @param customer whose it is
 * @param badge what happened last, in a word
 * @param excerpt the beginning of what was written last, without formatting; may be empty
 * @param at when that was shown
 * @param files how many files came with it
 * @param unread whether the contact has not opened it since
 * @param ratable whether the contact may still say how content he or she is
 */
public record PortalNews(
        String page,
        String number,
        String subject,
        String customer,
        Badge badge,
        String excerpt,
        Instant at,
        int files,
        boolean unread,
        boolean ratable)
        implements Serializable {
    /**
     * A word in a colour.
     *
     * @param kind as in {@code good} or {@code info}
     * @param key of the text
     * @param name what the text has for its placeholder; null when it has none
     */
    public record Badge(String kind, String key, String name) implements Serializable {}
}
