package de.kundenblick.shared.search;

import java.io.Serializable;

/**
 * Where and how a query found a record, for "gefunden in: Telefon".
 *
 * @param field the name under which the caller gave the field
 * @param kind how far from what was typed the field is
 */
public record MatchReason(String field, Kind kind) implements Serializable {

    /** From the obvious to the surprising. */
    public enum Kind {
        /** The field contains what was typed, but for upper and lower case. */
        EXACT,
        /** With other umlauts, accents or gaps between digits. */
        SPELLING,
        /** It is a phone number, written differently. */
        PHONE,
        /** One letter is different. */
        TYPO
    }
}
