package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.service.MailFiles;
import de.kundenblick.mail.service.MailOrigins;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the outbox asks about messages of tickets: their files, and where they are. */
@ApplicationScoped
class MailedMessages implements MailFiles, MailOrigins {
    @Inject
    MailedMessageRepository messages;

    @Inject
    AttachmentFiles files;

    @Override
    public String origin() {
        return TicketMail.ORIGIN;
    }

    @Override
    public Set<String> origins() {
        return Set.of(TicketMail.ORIGIN);
    }

    @Override
    public List<MailFile> files(long originId, String recipient) {
        return messages.files(originId).stream()
                .map(file -> new MailFile(
                        file.name(), file.mediaType(), file.size(), file.contentId(), () -> files.content(file.id())))
                .toList();
    }

    @Override
    public Map<Long, MailSource> sources(String origin, Collection<Long> originIds) {
        return messages.sources(originIds);
    }
}
