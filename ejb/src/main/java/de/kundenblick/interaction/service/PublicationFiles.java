package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntryFile;
import de.kundenblick.interaction.Publication;
import de.kundenblick.mail.service.MailFiles;
import de.kundenblick.shared.service.PartsStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files of an entry go with the mails of its publication when whoever published it wanted that. */
@ApplicationScoped
class PublicationFiles implements MailFiles {
    @Inject
    PublicationFileRepository files;

    @Override
    public String origin() {
        return Publication.ORIGIN;
    }

    @Override
    public List<MailFile> files(long originId) {
        return files.ofPublication(originId).stream().map(this::mailFile).toList();
    }

    private MailFile mailFile(EntryFile file) {
        return new MailFile(
                file.name(),
                file.mediaType(),
                file.size(),
                () -> new PartsStream(number -> files.part(file.id(), number)));
    }
}
