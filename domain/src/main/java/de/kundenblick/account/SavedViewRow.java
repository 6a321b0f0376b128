package de.kundenblick.account;

import java.io.Serializable;

/**
 * A saved view that an employee can choose.
 *
 * @param state as the query of an address
 * @param team with whom it is shared; null when with nobody
 * @param owner the name of whoever saved it
 * @param own whether that is the reader
 * @param standard whether the reader's list opens with it
 */
public record SavedViewRow(
        long id, String name, String state, Long teamId, String team, String owner, boolean own, boolean standard)
        implements Serializable {}
