package de.kundenblick.home.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the bell of an open page of the portal shows now. */
@WebServlet("/portal/unread")
public class UnreadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalFrame frame;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(frame.getUnread());
    }
}
