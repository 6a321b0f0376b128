package de.kundenblick.notification.web;

import de.kundenblick.account.web.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the bell of an open page shows now. */
@WebServlet("/intranet/notification/unread")
public class UnreadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(viewer.getUnread());
    }
}
