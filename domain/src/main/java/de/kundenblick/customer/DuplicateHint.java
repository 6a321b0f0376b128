package de.kundenblick.customer;

import java.io.Serializable;
import java.util.List;

/**
 * A record that looks like the one that is being entered.
 *
 * @param key number of a customer, login of a contact
 * @param about the city of a customer, the main customer of a contact; null when nothing is known
 * @param reasons what they have in common, as in {@code name} or {@code phone}
 */
public record DuplicateHint(String key, String name, String about, List<String> reasons) implements Serializable {}
