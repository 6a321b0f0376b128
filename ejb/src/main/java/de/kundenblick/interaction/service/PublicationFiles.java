package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Publication;
import de.kundenblick.mail.service.MailFiles;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The files of an entry go with the mails of its publication when whoever published it wanted that. */
@ApplicationScoped
class PublicationFiles implements MailFiles {
    @Inject
    PublicationRepository publications;

    @Inject
    AttachedFiles files;

    @Override
    public String origin() {
        return Publication.ORIGIN;
    }

    /** None of one that was taken back, and none to who reads it at another customer because it is shared. */
    @Override
    public List<MailFile> files(long originId, String recipient) {
        List<Long> entry = publications.entryWithFiles(originId);
        if (entry.isEmpty() || !publications.isAddressOfCustomer(originId, recipient)) {
            return List.of();
        }
        return files.ofEntries(entry).values().stream()
                .flatMap(Collection::stream)
                .map(file -> new MailFile(file.name(), file.mediaType(), file.size(), () -> files.content(file.id())))
                .toList();
    }
}
