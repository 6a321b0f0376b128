package de.kundenblick.account.web;

import static java.util.Map.entry;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Site;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** What one must be allowed to do to open a page. A page that is not named here does not exist for anybody. */
final class Pages {
    /** Beginnings of addresses; the first that fits counts. */
    private static final List<Entry<String, String>> NEEDED = List.of(
            entry("/intranet/account/", Permissions.EMPLOYEE),
            entry("/intranet/customer/center", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/edit", Permissions.CUSTOMER_EDIT),
            entry("/intranet/customer/contact", Permissions.CONTACT_EDIT),
            entry("/intranet/ticket/contact", Permissions.CUSTOMER_READ),
            entry("/intranet/ticket/", Permissions.TICKET_READ),
            entry("/intranet/dashboard/", Permissions.BOARD_CONFIGURE),
            entry("/intranet/exchange/", Permissions.IMPORT_RUN),
            entry("/portal/start", Permissions.CONTACT));

    /** Where a site begins for whoever may open it; the first page that is allowed counts. */
    private static final Map<Site, List<String>> STARTS = Map.of(
            Site.INTRANET,
            List.of("/intranet/customer/center", "/intranet/exchange/import", "/intranet/account/profile"),
            Site.PORTAL,
            List.of("/portal/start"));

    private Pages() {}

    /** Empty when there is no such page. */
    static Optional<String> permission(String path) {
        return NEEDED.stream()
                .filter(page -> path.startsWith(page.getKey()))
                .map(Entry::getValue)
                .findFirst();
    }

    static List<String> starts(Site site) {
        return STARTS.get(site);
    }
}
