package de.kundenblick.mail.web;

import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.inbound.service.MailInboxService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The source of a received mail as a file. */
@WebServlet("/intranet/mail/source")
public class MailSourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MailInboxService mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var mail = mails.find(Long.parseLong(id));
            if (mail.cleared()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("message/rfc822");
            response.setHeader("Content-Disposition", "attachment; filename=\"mail-" + mail.id() + ".eml\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            mails.download(mail.id(), response.getOutputStream());
        } catch (MailNotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
