package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.rating.RatingRefusedException;
import de.kundenblick.ticket.rating.RatingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Ratings of the contact's own tickets at the portal. */
@Stateless
@RolesAllowed(Permissions.CONTACT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PortalRatingService {
    @Inject
    RatingRepository views;

    @Inject
    Ratings ratings;

    @Inject
    CurrentContact current;

    /** Empty for a ticket that is none of the contact's own. */
    public Optional<RatingView> find(String number) {
        return current.find().flatMap(reader -> views.view(number, new PortalScope(reader, ratings.now())));
    }

    /** @throws RatingRefusedException when what was chosen is not acceptable, or not any more */
    @RolesAllowed(Permissions.PORTAL_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void rate(String number, int stars, String comment) {
        var view = find(number).orElseThrow(() -> new TicketNotFoundException(number));
        ratings.rate(view.ticketId(), current.get().id(), stars, comment);
    }

    public boolean isOpen(RatingView view) {
        return view.isOpenAt(ratings.now());
    }
}
