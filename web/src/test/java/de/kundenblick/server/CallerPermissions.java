package de.kundenblick.server;

import static de.kundenblick.account.Permissions.ACCOUNT_MANAGE;
import static de.kundenblick.account.Permissions.AUDIT_READ;
import static de.kundenblick.account.Permissions.BOARD_CONFIGURE;
import static de.kundenblick.account.Permissions.CONTACT;
import static de.kundenblick.account.Permissions.CONTACT_EDIT;
import static de.kundenblick.account.Permissions.CONTACT_LOGIN_AS;
import static de.kundenblick.account.Permissions.CUSTOMER_CONFIGURE;
import static de.kundenblick.account.Permissions.CUSTOMER_EDIT;
import static de.kundenblick.account.Permissions.CUSTOMER_EXPORT;
import static de.kundenblick.account.Permissions.CUSTOMER_HOLD;
import static de.kundenblick.account.Permissions.CUSTOMER_MERGE;
import static de.kundenblick.account.Permissions.CUSTOMER_READ;
import static de.kundenblick.account.Permissions.EMPLOYEE;
import static de.kundenblick.account.Permissions.IMPORT_RUN;
import static de.kundenblick.account.Permissions.INTERACTION_DELETE;
import static de.kundenblick.account.Permissions.INTERACTION_EDIT;
import static de.kundenblick.account.Permissions.INTERACTION_MANAGE;
import static de.kundenblick.account.Permissions.INTERACTION_READ;
import static de.kundenblick.account.Permissions.MAIL_MANAGE;
import static de.kundenblick.account.Permissions.PASSWORD_CHANGE;
import static de.kundenblick.account.Permissions.PORTAL_CONFIGURE;
import static de.kundenblick.account.Permissions.PORTAL_INVITE;
import static de.kundenblick.account.Permissions.PORTAL_OVERSEE;
import static de.kundenblick.account.Permissions.PORTAL_WRITE;
import static de.kundenblick.account.Permissions.REPORT_VIEW;
import static de.kundenblick.account.Permissions.ROLE_MANAGE;
import static de.kundenblick.account.Permissions.TICKET_CREATE;
import static de.kundenblick.account.Permissions.TICKET_EDIT;
import static de.kundenblick.account.Permissions.TICKET_MANAGE;
import static de.kundenblick.account.Permissions.TICKET_READ;
import static de.kundenblick.account.Permissions.TICKET_READ_ALL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the {@code As…} beans may do: what the migrations give their roles, which {@code CallerPermissionsIT} checks. */
final class CallerPermissions {
    static final Map<String, Set<String>> BY_ROLE = Map.of(
            "agent",
                    Set.of(
                            CUSTOMER_READ,
                            CUSTOMER_EDIT,
                            CONTACT_EDIT,
                            TICKET_READ,
                            TICKET_CREATE,
                            TICKET_EDIT,
                            INTERACTION_READ,
                            INTERACTION_EDIT,
                            INTERACTION_DELETE,
                            PORTAL_INVITE),
            "admin",
                    Set.of(
                            CUSTOMER_READ,
                            CUSTOMER_EDIT,
                            CUSTOMER_HOLD,
                            CUSTOMER_EXPORT,
                            CUSTOMER_CONFIGURE,
                            CUSTOMER_MERGE,
                            CONTACT_EDIT,
                            TICKET_READ,
                            TICKET_READ_ALL,
                            TICKET_CREATE,
                            TICKET_EDIT,
                            TICKET_MANAGE,
                            REPORT_VIEW,
                            INTERACTION_READ,
                            INTERACTION_EDIT,
                            INTERACTION_DELETE,
                            INTERACTION_MANAGE,
                            PORTAL_INVITE,
                            PORTAL_CONFIGURE,
                            PORTAL_OVERSEE,
                            MAIL_MANAGE,
                            BOARD_CONFIGURE,
                            IMPORT_RUN,
                            ACCOUNT_MANAGE,
                            ROLE_MANAGE,
                            AUDIT_READ),
            "analyst",
                    Set.of(
                            CUSTOMER_READ,
                            CUSTOMER_EXPORT,
                            TICKET_READ,
                            TICKET_READ_ALL,
                            REPORT_VIEW,
                            INTERACTION_READ,
                            AUDIT_READ),
            "configurator",
                    Set.of(
                            CUSTOMER_CONFIGURE,
                            BOARD_CONFIGURE,
                            IMPORT_RUN,
                            TICKET_MANAGE,
                            INTERACTION_MANAGE,
                            PORTAL_CONFIGURE));

    /** Further people by their login; tests make those besides {@code colleague}, with roles that suit. */
    static final Map<String, Set<String>> FURTHER = Map.of(
            "colleague", BY_ROLE.get("agent"),
            "deputy", BY_ROLE.get("admin"),
            "helpdesk", Set.of(ACCOUNT_MANAGE, CUSTOMER_READ, TICKET_READ),
            "representative", Set.of(CUSTOMER_READ, CONTACT_LOGIN_AS),
            "teamlead", Set.of(REPORT_VIEW, TICKET_READ));

    private static final String CONTACT_NAME = "portal:anna@example.org";

    /** Whom nobody calls as, but who signs in at the portal's own pages. */
    private static final String OTHER_CONTACT = "portal:bert@example.org";

    private CallerPermissions() {}

    /** The descriptor that says as whom each {@code @RunAs} calls, and what those callers may do. */
    static String descriptor() {
        var principals = new TreeMap<String, Set<String>>();
        BY_ROLE.forEach((role, permissions) -> {
            allow(principals, "as-" + role, role);
            allow(principals, EMPLOYEE, role);
            allow(principals, PASSWORD_CHANGE, role);
            permissions.forEach(permission -> allow(principals, permission, role));
        });
        FURTHER.forEach((login, permissions) -> {
            allow(principals, "as-" + login, login);
            allow(principals, EMPLOYEE, login);
            allow(principals, PASSWORD_CHANGE, login);
            permissions.forEach(permission -> allow(principals, permission, login));
        });
        allow(principals, "as-contact", CONTACT_NAME);
        for (String contact : List.of(CONTACT_NAME, OTHER_CONTACT)) {
            allow(principals, CONTACT, contact);
            allow(principals, PORTAL_WRITE, contact);
        }

        var xml = new StringBuilder("<glassfish-web-app>\n<context-root>/</context-root>\n");
        principals.forEach((role, names) -> {
            xml.append("<security-role-mapping><role-name>").append(role).append("</role-name>");
            names.forEach(name -> xml.append("<principal-name>").append(name).append("</principal-name>"));
            xml.append("</security-role-mapping>\n");
        });
        return xml.append("</glassfish-web-app>\n").toString();
    }

    private static void allow(Map<String, Set<String>> principals, String permission, String principal) {
        principals.computeIfAbsent(permission, key -> new TreeSet<>()).add(principal);
    }
}
