package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.service.MailReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who would not be asked now how content he or she is, is not asked by a mail that was written earlier. */
@ApplicationScoped
class RatingReaders implements MailReaders {
    @Inject
    RatingRepository ratings;

    @Override
    public Set<String> origins() {
        return Set.of(RatingMails.ORIGIN);
    }

    @Override
    public boolean isStillFor(String origin, long originId, String recipient) {
        return ratings.askedByLink(originId)
                .map(RatingRepository.Asked::email)
                .flatMap(MailAddress::usable)
                .filter(recipient::equals)
                .isPresent();
    }
}
