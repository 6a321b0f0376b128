package de.kundenblick.customer;

import java.io.Serializable;
import java.util.List;

/**
 * Two records that may be the same.
 *
 * @param score up to 100, the higher the likelier
 * @param reasons what they have in common, as in {@code name} or {@code phone}
 */
public record Duplicate(Side first, Side second, int score, List<String> reasons) implements Serializable {

    /**
     * One of the two.
     *
     * @param key number of a customer, login of a contact
     * @param about the city of a customer, the main customer of a contact; null when nothing is known
     */
    public record Side(long id, String key, String name, String about) implements Serializable {}
}
