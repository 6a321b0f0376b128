package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.interaction.ShareRefusedException;
import de.kundenblick.interaction.ShareRow;
import de.kundenblick.interaction.ShareWish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lets further contacts see single interactions at the portal, also those of another customer. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class InteractionShareService {
    @Inject
    ShareStep step;

    @Inject
    ShareRepository shares;

    @Inject
    CallingEmployee caller;

    /** Those that have not expired, by name. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ShareRow> list(String number) {
        return shares.interaction(number)
                .map(found -> shares.ofInteraction(found.getId(), caller.now()))
                .orElse(List.of());
    }

    /**
     * The contact is told by mail when there is something to see and the contact wants mails.
     *
     * @throws ShareRefusedException when the interaction or the contact is gone, or the day is none for it
     */
    public void share(String number, ShareWish wish) {
        var interaction = locked(number);
        step.share(
                wish,
                shares.ofInteraction(interaction.getId(), caller.now()).size(),
                contact -> shares.find(interaction, contact),
                (contact, by, at, until) -> RecordShare.of(interaction, contact, by, at, until),
                SharedRecord.of(interaction, shares.isInteractionVisible(interaction.getId())));
    }

    /** From now on the record does not exist for the contact; nothing happens when the share is gone already. */
    public void end(String number, long shareId) {
        if (shares.endOfInteraction(shareId, locked(number).getId())) {
            step.ended(shareId);
        }
    }

    private Interaction locked(String number) {
        return shares.interaction(number)
                .flatMap(found -> shares.lock(Interaction.class, found.getId()))
                .orElseThrow(ShareRefusedException::gone);
    }
}
