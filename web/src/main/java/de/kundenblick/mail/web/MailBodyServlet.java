package de.kundenblick.mail.web;

import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.service.MailService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a mail says, for a frame in which nothing runs and into which nothing is loaded. */
@WebServlet("/intranet/mail/body")
public class MailBodyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    @Inject
    transient MailService mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean plain = "text".equals(request.getParameter("as"));
        String body;
        try {
            body = plain ? mails.text(Long.parseLong(id)) : mails.html(Long.parseLong(id));
        } catch (MailNotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", ALONE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType(plain ? "text/plain" : "text/html");
        response.getWriter().write(body);
    }
}
