package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.service.MailOrigins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which interactions and tickets readers at the portal are told of. */
@ApplicationScoped
class MailedRecords implements MailOrigins {
    @Inject
    MailedRecordRepository records;

    @Override
    public Set<String> origins() {
        return Set.of(Publication.ORIGIN, RecordShare.ORIGIN, TicketAnswerMails.ORIGIN);
    }

    @Override
    public Map<Long, MailSource> sources(String origin, Collection<Long> originIds) {
        return switch (origin) {
            case Publication.ORIGIN -> records.ofPublications(originIds);
            case RecordShare.ORIGIN -> records.ofShares(originIds);
            default -> records.ofAnswers(originIds);
        };
    }
}
