package de.kundenblick.interaction.service;

import de.kundenblick.customer.PortalNews;
import de.kundenblick.customer.PortalNews.Badge;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.PortalNewsSource;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Interactions on the portal's start page. */
@ApplicationScoped
class PortalInteractionNews implements PortalNewsSource {
    @Inject
    PortalInteractionRepository interactions;

    @Inject
    Clock clock;

    @Override
    public List<PortalNews> newest(SignedInContact reader, int most) {
        var now = clock.instant();
        var scope = new PortalScope(reader, now);
        return interactions.list(scope, PortalFilter.EVERYTHING, PortalPlace.START, now.minus(NEW_FOR), most).stream()
                .map(PortalInteractionNews::news)
                .toList();
    }

    @Override
    public int unread(SignedInContact reader, int most) {
        var now = clock.instant();
        return interactions.countUnread(new PortalScope(reader, now), now.minus(NEW_FOR), most);
    }

    private static PortalNews news(PortalInteractionRow row) {
        return new PortalNews(
                "/portal/interaction/show",
                row.number(),
                row.heading(),
                row.customer(),
                badge(row),
                row.excerpt(),
                row.at(),
                row.files(),
                row.unread(),
                false);
    }

    private static Badge badge(PortalInteractionRow row) {
        if (row.answered()) {
            return new Badge("good", "interaction.portal.answerOf", row.author());
        }
        return row.own()
                ? new Badge("info", "interaction.portal.sent", null)
                : new Badge("plain", "interaction.portal.messageOf", row.author());
    }
}
