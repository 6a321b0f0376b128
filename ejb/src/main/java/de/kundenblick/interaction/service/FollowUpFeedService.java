package de.kundenblick.interaction.service;

import de.kundenblick.account.LinkToken;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.FollowUpFeed;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.service.RateLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** The calendar of somebody's follow-ups under a secret address, which calendar programs ask for without a login. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
public class FollowUpFeedService {
    private static final int LONGEST_TOKEN = 100;

    @Inject
    FollowUpFeedRepository feeds;

    @Inject
    CurrentEmployee current;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    /**
     * Empty for an address that nobody has, or whose owner may not read interactions any more.
     *
     * @throws de.kundenblick.shared.limit.TooOftenException when a program asks all the time
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<FollowUpFeed> read(String token) {
        if (token == null || token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        String hash = new LinkToken(token).hash();
        return feeds.owner(hash).map(owner -> {
            limits.demand(Limit.EXPORT, "feed " + owner);
            return new FollowUpCalendar(PublicAddress.current()).of(feeds.events(owner));
        });
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen() {
        return feeds.isOpen(current.id());
    }

    /**
     * Makes a new address; the former one leads nowhere from now on.
     *
     * @return its secret part, which nobody can read again
     */
    public LinkToken renew() {
        var token = LinkToken.make(new SecureRandom());
        feeds.open(current.id(), token.hash(), clock.instant());
        return token;
    }

    public void revoke() {
        feeds.close(current.id());
    }
}
