package de.kundenblick.interaction.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.service.InteractionFileService;
import de.kundenblick.shared.web.FileUpload;
import de.kundenblick.ticket.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;

/** Takes in a file for an entry that somebody is writing. */
@WebServlet("/intranet/interaction/upload")
public class EntryUploadServlet extends FileUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InteractionFileService files;

    @Inject
    transient Viewer viewer;

    @Override
    protected Locale locale() {
        return viewer.getLocale();
    }

    @Override
    protected OptionalLong take(HttpServletRequest request, String name, InputStream content) {
        String draft = request.getParameter("draft");
        return Attachment.isDraft(draft)
                ? OptionalLong.of(files.upload(draft, name, request.getContentLengthLong(), content)
                        .id())
                : OptionalLong.empty();
    }
}
