package de.kundenblick.ticket.service;

import de.kundenblick.customer.PortalNews;
import de.kundenblick.customer.PortalNews.Badge;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.PortalNewsSource;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.PortalTicketRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tickets on the portal's start page. */
@ApplicationScoped
class PortalTicketNews implements PortalNewsSource {
    @Inject
    PortalTicketListRepository tickets;

    @Inject
    Clock clock;

    @Override
    public List<PortalNews> newest(SignedInContact reader, int most) {
        var now = clock.instant();
        return tickets.newest(new PortalScope(reader, now), now.minus(NEW_FOR), most).stream()
                .map(PortalTicketNews::news)
                .toList();
    }

    @Override
    public int unread(SignedInContact reader, int most) {
        var now = clock.instant();
        return tickets.countUnread(new PortalScope(reader, now), now.minus(NEW_FOR), most);
    }

    private static PortalNews news(PortalTicketRow row) {
        return new PortalNews(
                "/portal/ticket/show",
                row.number(),
                row.subject(),
                row.customer(),
                row.unread() && row.lastWord() == MessageSender.AGENT
                        ? new Badge("good", "ticket.portal.answerOf", row.lastAuthor())
                        : new Badge(row.status().tone(), "ticket.portal.status." + row.status(), null),
                row.excerpt(),
                row.shownAt(),
                row.files(),
                row.unread(),
                false);
    }
}
