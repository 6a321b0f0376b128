package de.kundenblick.account.web;

import static java.util.Map.entry;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one must be allowed to do to open a page. A page that is not named here does not exist for anybody. */
final class Pages {
    private static final Map<String, String> NEEDED = Map.ofEntries(
            entry("/intranet/account/password", Permissions.EMPLOYEE),
            entry("/intranet/account/profile", Permissions.EMPLOYEE),
            entry("/intranet/customer/center", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/contact", Permissions.CONTACT_EDIT),
            entry("/intranet/customer/edit", Permissions.CUSTOMER_EDIT),
            entry("/intranet/dashboard/widgets", Permissions.BOARD_CONFIGURE),
            entry("/intranet/exchange/import", Permissions.IMPORT_RUN),
            entry("/intranet/ticket/contact", Permissions.CUSTOMER_READ),
            entry("/intranet/ticket/list", Permissions.TICKET_READ),
            entry("/intranet/ticket/show", Permissions.TICKET_READ),
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
        return Optional.ofNullable(NEEDED.get(path));
    }

    static List<String> starts(Site site) {
        return STARTS.get(site);
    }
}
