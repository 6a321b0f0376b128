package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * A contact who may read a record at the portal.
 *
 * @param customer that the contact mainly belongs to
 * @param language null for the usual one
 * @param shared whether only because the record is shared with the contact by name
 * @param outside whether the contact belongs to other customers than the record's
 * @param signsIn whether the contact has an open login; without one nothing can be read yet
 * @param wantsMail whether the contact has an address and wants to be told by mail
 */
public record PortalReader(
        long id,
        String name,
        String email,
        String customer,
        String language,
        boolean shared,
        boolean outside,
        boolean signsIn,
        boolean wantsMail)
        implements Serializable {}
