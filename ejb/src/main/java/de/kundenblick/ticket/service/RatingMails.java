package de.kundenblick.ticket.service;

import de.kundenblick.account.LinkToken;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Asks whoever wants mails about tickets how content he or she is, once each time a ticket is closed. */
@ApplicationScoped
class RatingMails {
    static final String ORIGIN = "ticket_rating";
    static final String PAGE = "/portal/rating?token=";

    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RatingRepository ratings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void ask(@Observes TicketChanged change) {
        if (change.kinds().contains(EventKind.STATE)) {
            PublicAddress.current().ifPresent(address -> ratings.toAsk(change.ticketId())
                    .ifPresent(asked -> ask(address, change.ticketId(), asked)));
        }
    }

    private void ask(PublicAddress address, long ticketId, RatingRepository.Asked asked) {
        var token = LinkToken.make(RANDOM);
        var now = clock.instant();
        ratings.addLink(ticketId, asked, token.hash(), now.plus(LIFETIME)).ifPresent(link -> {
            var language = "en".equals(asked.language()) ? Locale.ENGLISH : Locale.GERMAN;
            var texts = new AreaTexts("ticket", language);
            outbox.add(List.of(new OutgoingMail(
                            asked.email(),
                            texts.text("ticket.rating.mailSubject", asked.number()),
                            texts.text(
                                    "ticket.rating.mailText",
                                    asked.name(),
                                    asked.number(),
                                    asked.subject(),
                                    address.of(PAGE + token.text()),
                                    LIFETIME.toDays()),
                            language,
                            now)
                    .about(ORIGIN, link)
                    .asSecret()));
        });
    }
}
