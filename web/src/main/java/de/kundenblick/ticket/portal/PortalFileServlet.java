package de.kundenblick.ticket.portal;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.PortalFileService;
import de.kundenblick.ticket.web.FileDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Sends a contact a file of a message or entry that the contact may read. */
@WebServlet("/portal/file")
public class PortalFileServlet extends FileDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalFileService files;

    @Override
    protected AttachmentRow find(long id) {
        return files.find(id);
    }

    @Override
    protected InputStream content(long id) {
        return files.content(id);
    }
}
