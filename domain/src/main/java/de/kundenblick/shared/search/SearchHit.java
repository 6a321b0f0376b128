package de.kundenblick.shared.search;

import java.io.Serializable;

/**
 * Something that the search over all areas found.
 *
 * @param title what it is called
 * @param mark a number or name beside the title; may be null
 * @param line a second line; may be null
 * @param address where it is shown
 * @param reason why it was found, when that does not show; may be null
 */
public record SearchHit(String title, String mark, String line, String address, MatchReason reason)
        implements Serializable {}
