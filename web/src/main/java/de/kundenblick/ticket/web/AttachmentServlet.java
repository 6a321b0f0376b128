package de.kundenblick.ticket.web;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachmentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Sends an employee a file of a message in a queue that the employee may see. */
@WebServlet("/intranet/ticket/attachment")
public class AttachmentServlet extends FileDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected AttachmentRow find(long id) {
        return attachments.find(id);
    }

    @Override
    protected InputStream content(long id) {
        return attachments.content(id);
    }
}
