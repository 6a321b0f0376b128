package de.kundenblick.interaction.web;

import de.kundenblick.interaction.service.InteractionFileService;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.web.FileDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Sends an employee a file of an interaction. */
@WebServlet("/intranet/interaction/attachment")
public class EntryFileServlet extends FileDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InteractionFileService files;

    @Override
    protected AttachmentRow find(long id) {
        return files.find(id);
    }

    @Override
    protected InputStream content(long id) {
        return files.content(id);
    }
}
