package de.kundenblick.interaction.web;

import de.kundenblick.interaction.service.InteractionFileService;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.web.DraftUpload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.InputStream;

/** Takes in a file for an entry that somebody is writing. */
@WebServlet("/intranet/interaction/upload")
public class EntryUploadServlet extends DraftUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InteractionFileService files;

    @Override
    protected AttachmentRow upload(String draft, String name, long announced, InputStream content) {
        return files.upload(draft, name, announced, content);
    }
}
