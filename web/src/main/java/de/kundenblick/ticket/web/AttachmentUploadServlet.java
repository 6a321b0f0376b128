package de.kundenblick.ticket.web;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachmentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Takes in a file for a message that somebody is writing. */
@WebServlet("/intranet/ticket/upload")
public class AttachmentUploadServlet extends DraftUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected AttachmentRow upload(String draft, String name, long announced, InputStream content) {
        return attachments.upload(draft, name, announced, content);
    }
}
