package de.kundenblick.ticket.web;

import de.kundenblick.shared.Json;
import de.kundenblick.ticket.service.PresenceService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hears every few seconds from each open page of a ticket, and answers who else is there. */
@WebServlet("/intranet/ticket/presence")
public class PresenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PresenceService presences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = request.getParameter("ticket");
        String page = request.getParameter("page");
        if (ticket == null || !ticket.matches("\\d{1,18}") || page == null || !page.matches("[\\w-]{1,40}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if ("true".equals(request.getParameter("gone"))) {
            presences.leave(Long.parseLong(ticket), page);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean writing = "true".equals(request.getParameter("writing"));
        var people = Json.createArrayBuilder();
        presences
                .meet(Long.parseLong(ticket), page, writing)
                .forEach(one -> people.add(
                        Json.createObjectBuilder().add("name", one.name()).add("writing", one.writing())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(people.build().toString());
    }
}
