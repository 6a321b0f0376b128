package de.kundenblick.ticket.portal;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.PortalFileService;
import de.kundenblick.ticket.web.DraftUpload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Takes in a file for something that a contact is writing. */
@WebServlet("/portal/upload")
public class PortalUploadServlet extends DraftUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalFileService files;

    @Override
    protected AttachmentRow upload(String draft, String name, long announced, InputStream content) {
        return files.upload(draft, name, announced, content);
    }
}
