package de.kundenblick.ticket.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.FileUpload;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRow;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;

/** Takes in a file for something that the caller is writing. */
public abstract class DraftUpload extends FileUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Viewer viewer;

    /** @param announced how long it is going to be */
    protected abstract AttachmentRow upload(String draft, String name, long announced, InputStream content);

    @Override
    protected Locale locale() {
        return viewer.getLocale();
    }

    @Override
    protected OptionalLong take(HttpServletRequest request, String name, InputStream content) {
        String draft = request.getParameter("draft");
        return Attachment.isDraft(draft)
                ? OptionalLong.of(upload(draft, name, request.getContentLengthLong(), content)
                        .id())
                : OptionalLong.empty();
    }
}
