package de.kundenblick.interaction.web;

import de.kundenblick.interaction.FollowUpFeed;
import de.kundenblick.interaction.service.FollowUpFeedService;
import de.kundenblick.shared.limit.TooOftenException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The calendar of follow-ups, for programs that know its secret address. */
@WebServlet("/intranet/feed/follow-ups")
public class FollowUpFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient FollowUpFeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<FollowUpFeed> feed = feeds.read(request.getParameter("token"));
            if (feed.isPresent()) {
                answer(feed.get(), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (TooOftenException tooOften) {
            response.setHeader("Retry-After", Long.toString(tooOften.seconds()));
            response.setStatus(TOO_MANY_REQUESTS);
        }
    }

    private static void answer(FollowUpFeed feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", feed.tag());
        response.setHeader("Cache-Control", "private, no-cache");
        if (feed.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"kundenblick.ics\"");
        response.getWriter().write(feed.calendar());
    }
}
