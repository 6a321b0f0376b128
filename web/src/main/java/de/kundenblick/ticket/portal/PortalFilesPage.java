package de.kundenblick.ticket.portal;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.PortalFileService;
import de.kundenblick.ticket.web.ShownFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Files at the portal, whatever they belong to. */
@Named("portalFiles")
@RequestScoped
public class PortalFilesPage extends ShownFiles {
    @Inject
    PortalFileService service;

    @Override
    protected List<AttachmentRow> read(String draft) {
        return service.draft(draft);
    }

    @Override
    protected void remove(long id) {
        service.discard(id);
    }

    @Override
    public String getUpload() {
        return "/portal/upload";
    }

    @Override
    public String getDownload() {
        return "/portal/file";
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
