package de.kundenblick.home.portal;

import de.kundenblick.customer.PortalNews;
import de.kundenblick.home.service.PortalHomeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a contact begins. */
@Named("portalStart")
@RequestScoped
public class PortalStartPage {
    private static final int NEWS = 10;

    @Inject
    PortalHomeService home;

    private List<PortalNews> news;

    /** What was shown last, read or not. */
    public List<PortalNews> getNews() {
        if (news == null) {
            news = home.news(NEWS);
        }
        return news;
    }
}
