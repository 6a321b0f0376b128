package de.kundenblick.account.web;

import static java.util.Map.entry;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one must be allowed to do to open a page. A page that is not named here does not exist for anybody. */
final class Pages {
    /** All that is open to an employee whose password somebody else chose. */
    static final String PASSWORD = "/intranet/account/password";

    private static final Map<String, String> NEEDED = Map.ofEntries(
            entry("/intranet/account/employee", Permissions.ACCOUNT_MANAGE),
            entry("/intranet/account/employees", Permissions.ACCOUNT_MANAGE),
            entry("/intranet/account/matrix", Permissions.ROLE_MANAGE),
            entry(PASSWORD, Permissions.PASSWORD_CHANGE),
            entry("/intranet/account/profile", Permissions.EMPLOYEE),
            entry("/intranet/account/role", Permissions.ROLE_MANAGE),
            entry("/intranet/account/roles", Permissions.ROLE_MANAGE),
            entry("/intranet/account/team", Permissions.ACCOUNT_MANAGE),
            entry("/intranet/account/teams", Permissions.ACCOUNT_MANAGE),
            entry("/intranet/account/twostep", Permissions.EMPLOYEE),
            entry("/intranet/audit/history", Permissions.EMPLOYEE),
            entry("/intranet/audit/log", Permissions.AUDIT_READ),
            entry("/intranet/customer/center", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/contact", Permissions.CONTACT_EDIT),
            entry("/intranet/customer/contacts", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/duplicates", Permissions.CUSTOMER_MERGE),
            entry("/intranet/customer/edit", Permissions.CUSTOMER_EDIT),
            entry("/intranet/customer/list", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/loginas", Permissions.CONTACT_LOGIN_AS),
            entry("/intranet/customer/hold", Permissions.CUSTOMER_READ),
            entry("/intranet/customer/merge", Permissions.CUSTOMER_MERGE),
            entry("/intranet/customer/merges", Permissions.CUSTOMER_MERGE),
            entry("/intranet/customer/rules", Permissions.CUSTOMER_CONFIGURE),
            entry("/intranet/dashboard/widgets", Permissions.BOARD_CONFIGURE),
            entry("/intranet/exchange/import", Permissions.IMPORT_RUN),
            entry("/intranet/exchange/imports", Permissions.IMPORT_RUN),
            entry("/intranet/exchange/mapping", Permissions.IMPORT_RUN),
            entry("/intranet/exchange/run", Permissions.IMPORT_RUN),
            entry("/intranet/exchange/upload", Permissions.IMPORT_RUN),
            entry("/intranet/interaction/attachment", Permissions.INTERACTION_READ),
            entry("/intranet/interaction/create", Permissions.INTERACTION_EDIT),
            entry("/intranet/interaction/list", Permissions.INTERACTION_READ),
            entry("/intranet/interaction/show", Permissions.INTERACTION_READ),
            entry("/intranet/interaction/topic", Permissions.INTERACTION_MANAGE),
            entry("/intranet/interaction/topics", Permissions.INTERACTION_MANAGE),
            entry("/intranet/interaction/upload", Permissions.INTERACTION_EDIT),
            entry("/intranet/home/portal", Permissions.PORTAL_OVERSEE),
            entry("/intranet/home/start", Permissions.EMPLOYEE),
            entry("/intranet/interaction/followups", Permissions.INTERACTION_READ),
            entry("/intranet/home/brand", Permissions.PORTAL_CONFIGURE),
            entry("/intranet/interaction/reports", Permissions.REPORT_VIEW),
            entry("/intranet/mail/account", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/accounts", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/body", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/inbox", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/list", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/received", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/show", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/source", Permissions.MAIL_MANAGE),
            entry("/intranet/mail/upload", Permissions.MAIL_MANAGE),
            entry("/intranet/live", Permissions.EMPLOYEE),
            entry("/intranet/notification/list", Permissions.EMPLOYEE),
            entry("/intranet/notification/unread", Permissions.EMPLOYEE),
            entry("/intranet/template/edit", Permissions.TICKET_MANAGE),
            entry("/intranet/template/list", Permissions.TICKET_MANAGE),
            entry("/intranet/ticket/attachment", Permissions.TICKET_READ),
            entry("/intranet/filter/edit", Permissions.TICKET_MANAGE),
            entry("/intranet/filter/try", Permissions.TICKET_MANAGE),
            entry("/intranet/filter/list", Permissions.TICKET_MANAGE),
            entry("/intranet/reply/edit", Permissions.TICKET_MANAGE),
            entry("/intranet/reply/list", Permissions.TICKET_MANAGE),
            entry("/intranet/queue/addresses", Permissions.TICKET_MANAGE),
            entry("/intranet/queue/edit", Permissions.TICKET_MANAGE),
            entry("/intranet/queue/list", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/calendar", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/calendars", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/level", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/levels", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/priorities", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/service", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/services", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/state", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/states", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/type", Permissions.TICKET_MANAGE),
            entry("/intranet/setup/types", Permissions.TICKET_MANAGE),
            entry("/intranet/ticket/contact", Permissions.CUSTOMER_READ),
            entry("/intranet/ticket/create", Permissions.TICKET_CREATE),
            entry("/intranet/ticket/drafts", Permissions.TICKET_EDIT),
            entry("/intranet/ticket/escalations", Permissions.TICKET_READ),
            entry("/intranet/ticket/letter", Permissions.TICKET_READ),
            entry("/intranet/ticket/list", Permissions.TICKET_READ),
            entry("/intranet/ticket/presence", Permissions.TICKET_READ),
            entry("/intranet/ticket/promises", Permissions.TICKET_READ),
            entry("/intranet/ticket/mail", Permissions.TICKET_READ),
            entry("/intranet/ticket/mine", Permissions.TICKET_READ),
            entry("/intranet/ticket/queues", Permissions.TICKET_READ),
            entry("/intranet/ticket/search", Permissions.TICKET_READ),
            entry("/intranet/ticket/show", Permissions.TICKET_READ),
            entry("/intranet/ticket/target", Permissions.TICKET_READ),
            entry("/intranet/ticket/upload", Permissions.TICKET_EDIT),
            entry("/intranet/ticket/statistics", Permissions.REPORT_VIEW),
            entry("/intranet/ticket/status", Permissions.TICKET_READ),
            entry("/intranet/ticket/watched", Permissions.TICKET_READ),
            entry("/intranet/ticket/write", Permissions.TICKET_EDIT),
            entry("/portal/account/data", Permissions.PORTAL_WRITE),
            entry("/portal/interaction/create", Permissions.PORTAL_WRITE),
            entry("/portal/interaction/list", Permissions.CONTACT),
            entry("/portal/interaction/show", Permissions.CONTACT),
            entry("/portal/file", Permissions.CONTACT),
            entry("/portal/account/password", Permissions.PORTAL_WRITE),
            entry("/portal/account/profile", Permissions.PORTAL_WRITE),
            entry("/portal/account/twostep", Permissions.PORTAL_WRITE),
            entry("/portal/start", Permissions.CONTACT),
            entry("/portal/ticket/create", Permissions.PORTAL_WRITE),
            entry("/portal/ticket/list", Permissions.CONTACT),
            entry("/portal/ticket/show", Permissions.CONTACT),
            entry("/portal/unread", Permissions.CONTACT),
            entry("/portal/upload", Permissions.PORTAL_WRITE));

    /** Where a site begins for whoever may open it; the first page that is allowed counts. */
    private static final Map<Site, List<String>> STARTS =
            Map.of(Site.INTRANET, List.of("/intranet/home/start", PASSWORD), Site.PORTAL, List.of("/portal/start"));

    /** What the navigation has under "Verwaltung", in its order. */
    private static final List<Subject> ADMINISTRATION = List.of(
            new Subject("/intranet/account/employees", "/intranet/account/employee"),
            new Subject("/intranet/account/teams", "/intranet/account/team"),
            new Subject("/intranet/queue/list", "/intranet/queue/"),
            new Subject("/intranet/filter/list", "/intranet/filter/"),
            new Subject("/intranet/reply/list", "/intranet/reply/"),
            new Subject("/intranet/setup/states", "/intranet/setup/"),
            new Subject("/intranet/interaction/topics", "/intranet/interaction/topic"),
            new Subject("/intranet/template/list", "/intranet/template/"),
            new Subject("/intranet/account/roles", "/intranet/account/role"),
            new Subject("/intranet/account/matrix", "/intranet/account/matrix"),
            new Subject("/intranet/exchange/import", "/intranet/exchange/"),
            new Subject("/intranet/dashboard/widgets", "/intranet/dashboard/"),
            new Subject("/intranet/home/brand", "/intranet/home/brand"),
            new Subject("/intranet/mail/list", "/intranet/mail/"),
            new Subject("/intranet/home/portal", "/intranet/home/portal"),
            new Subject("/intranet/audit/log", "/intranet/audit/log"));

    /**
     * Something to administer.
     *
     * @param page where one begins
     * @param area beginning of the addresses that belong to it
     */
    record Subject(String page, String area) {}

    private Pages() {}

    /** Empty when there is no such page. */
    static Optional<String> permission(String path) {
        return Optional.ofNullable(NEEDED.get(path));
    }

    /** The permission that each page needs, by the page's address. */
    static Map<String, String> all() {
        return NEEDED;
    }

    static List<Subject> administration() {
        return ADMINISTRATION;
    }

    static List<String> starts(Site site) {
        return STARTS.get(site);
    }
}
