package de.kundenblick.ticket.service;

import de.kundenblick.account.LinkToken;
import de.kundenblick.ticket.rating.RatingRefusedException;
import de.kundenblick.ticket.rating.RatingView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Ratings by a link that was mailed: whoever has it rates that one ticket, without signing in. */
@Stateless
@PermitAll
public class RatingService {
    @Inject
    RatingRepository links;

    @Inject
    Ratings ratings;

    /** Looking changes nothing: programs that check mails do so as well. Empty when the link is unknown or too old. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<RatingView> look(String token) {
        return target(token).flatMap(target -> ratings.view(target.ticketId(), target.contactId()));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(RatingView view) {
        return view.isOpenAt(ratings.now());
    }

    /** @throws RatingRefusedException when the link does not do, or what was chosen is not acceptable */
    public void rate(String token, int stars, String comment) {
        var target = target(token).orElseThrow(RatingRefusedException::linkInvalid);
        ratings.rate(target.ticketId(), target.contactId(), stars, comment);
    }

    private Optional<RatingRepository.Target> target(String token) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : links.target(new LinkToken(token).hash(), ratings.now());
    }
}
