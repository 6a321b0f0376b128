package de.kundenblick.mail.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.mail.inbound.service.MailIntakeService;
import de.kundenblick.shared.web.FileUpload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;

/** Takes in a mail that somebody has as a file. */
@WebServlet("/intranet/mail/upload")
public class MailUploadServlet extends FileUpload {
    private static final long serialVersionUID = 1L;

    private static final long SEVERAL = 0;

    @Inject
    transient MailIntakeService mails;

    @Inject
    transient Viewer viewer;

    @Override
    protected Locale locale() {
        return viewer.getLocale();
    }

    @Override
    protected OptionalLong take(HttpServletRequest request, String name, InputStream content) {
        var taken = mails.handIn(content);
        return OptionalLong.of(taken.size() == 1 ? taken.get(0) : SEVERAL);
    }
}
