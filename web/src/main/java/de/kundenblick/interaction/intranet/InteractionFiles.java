package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.service.InteractionFileService;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.web.ShownFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The files of an interaction's entries, and those of an entry that is being written. */
@Named("interactionFiles")
@RequestScoped
public class InteractionFiles extends ShownFiles {
    @Inject
    InteractionFileService service;

    private Map<Long, List<AttachmentRow>> saved;

    @Override
    protected List<AttachmentRow> read(String draft) {
        return service.draft(draft);
    }

    @Override
    protected void remove(long id) {
        service.discard(id);
    }

    /**
     * @param entryId whose files are wanted
     * @param shown all entries of the page, whose files are read together
     */
    public List<AttachmentRow> of(long entryId, Collection<Long> shown) {
        if (saved == null) {
            saved = service.ofEntries(shown);
        }
        return saved.getOrDefault(entryId, List.of());
    }

    @Override
    public String getUpload() {
        return "/intranet/interaction/upload";
    }

    @Override
    public String getDownload() {
        return "/intranet/interaction/attachment";
    }

    @Override
    public int getMegabytes() {
        return service.megabytes();
    }

    @Override
    public int getMostFiles() {
        return service.mostFiles();
    }
}
