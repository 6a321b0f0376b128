package de.kundenblick.interaction.service;

import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.service.MailReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mails about records go to those who would be told of them now. */
@ApplicationScoped
class PortalMailReaders implements MailReaders {
    @Inject
    PortalReaderRepository readers;

    @Inject
    Clock clock;

    @Override
    public Set<String> origins() {
        return Set.of(Publication.ORIGIN, RecordShare.ORIGIN, TicketAnswerMails.ORIGIN);
    }

    @Override
    public boolean isStillFor(String origin, long originId, String recipient) {
        return addresses(origin, originId)
                .map(MailAddress::usable)
                .flatMap(Optional::stream)
                .anyMatch(recipient::equals);
    }

    private Stream<String> addresses(String origin, long originId) {
        var now = clock.instant();
        return switch (origin) {
            case Publication.ORIGIN ->
                readers.interactionOf(originId).stream()
                        .flatMap(interaction -> readers.toldOfInteraction(interaction, now).stream())
                        .map(PortalReader::email);
            case TicketAnswerMails.ORIGIN ->
                readers.ticketOf(originId).stream()
                        .flatMap(ticket -> readers.toldOfTicket(ticket, now).stream())
                        .map(PortalReader::email);
            default -> readers.toldOfShare(originId, now).stream();
        };
    }
}
