package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachmentService;
import de.kundenblick.ticket.web.ShownFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files of a ticket's messages, and those of a message that is being written. */
@Named("ticketAttachments")
@RequestScoped
public class TicketAttachments extends ShownFiles {
    @Inject
    AttachmentService service;

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
        return "/intranet/ticket/upload";
    }

    @Override
    public String getDownload() {
        return "/intranet/ticket/attachment";
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
