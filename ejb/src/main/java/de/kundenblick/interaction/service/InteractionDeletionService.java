package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.shared.list.Selection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Deletes interactions, whatever their status. One that the customer has been shown leaves a tombstone. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_DELETE)
public class InteractionDeletionService {
    @Inject
    DeletionRepository stored;

    @Inject
    TombstoneRepository tombstones;

    @Inject
    InteractionWork work;

    @Inject
    InteractionAccess access;

    @Inject
    EntryWriter writer;

    /**
     * What {@link #delete} would do.
     *
     * @throws InteractionRefusedException when these are too many at once
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Deletion preview(Selection selection) {
        refuseTooMany(selection);
        var lines = stored.unchanged(selection);
        return new Deletion(lines, selection.size() - lines.size());
    }

    private static void refuseTooMany(Selection selection) {
        if (selection.size() > Deletion.MOST) {
            throw InteractionRefusedException.tooMany(Deletion.MOST);
        }
    }

    /**
     * Deletes all that nobody has changed since they were selected.
     *
     * @throws InteractionRefusedException when these are too many at once
     */
    public Deletion delete(Selection selection) {
        refuseTooMany(selection);
        var lines = stored.lockUnchanged(selection);
        var me = access.me();
        tombstones.add(lines, me.getId(), me.getName(), writer.now());
        work.delete(stored.interactions(lines), me);
        return new Deletion(lines, selection.size() - lines.size());
    }
}
