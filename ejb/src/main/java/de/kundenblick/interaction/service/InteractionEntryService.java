package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.EntryRow;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** "Gespräche": what was said in an interaction. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class InteractionEntryService {
    @Inject
    EntryRepository entries;

    @Inject
    EntryWriter writer;

    @Inject
    InteractionAccess access;

    /** Newest first. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EntryRow> list(long interactionId, Slice slice) {
        return entries.list(interactionId, slice);
    }

    /**
     * Writes an entry, which is internal until it is published.
     *
     * @param draft under which the caller has added files; null for none
     * @return its id
     * @throws InteractionNotFoundException when the interaction is gone
     * @throws InteractionRefusedException when there is no text, or too much of it
     */
    public long write(String number, NewEntry entry, String draft) {
        return writer.write(access.lock(number), access.me(), entry, draft).getId();
    }
}
