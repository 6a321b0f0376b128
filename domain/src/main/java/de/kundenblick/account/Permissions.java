package de.kundenblick.account;

import java.util.Set;

/**
 * The fine permissions that roles consist of. The container knows them as its roles: a caller's groups are the
 * permissions of all the caller's roles, so that a service names what it needs and never who usually has it.
 */
public final class Permissions {
    /** Signed in as an employee. */
    public static final String EMPLOYEE = "employee";

    /** May choose a password; all that is left to an employee whose password somebody else chose. */
    public static final String PASSWORD_CHANGE = "password.change";

    /** Signed in as a customer's contact, at the portal only; an employee may act as one. */
    public static final String CONTACT = "contact";

    /** The contact in person. Whatever changes something at the portal needs it: who acts as a contact only looks. */
    public static final String PORTAL_WRITE = "portal.write";

    public static final String CUSTOMER_READ = "customer.read";
    public static final String CUSTOMER_EDIT = "customer.edit";
    public static final String CUSTOMER_HOLD = "customer.hold";

    /** Takes lists of customers and contacts out of the application as files. */
    public static final String CUSTOMER_EXPORT = "customer.export";

    /** Makes one record of several, and takes that back. */
    public static final String CUSTOMER_MERGE = "customer.merge";

    /** Sets the rules that hold for everybody's customers and contacts. */
    public static final String CUSTOMER_CONFIGURE = "customer.configure";

    public static final String CONTACT_EDIT = "contact.edit";

    /** Looks at the portal as a contact sees it. */
    public static final String CONTACT_LOGIN_AS = "contact.loginas";

    public static final String TICKET_READ = "ticket.read";

    /** Sees tickets in every queue, whatever the teams. */
    public static final String TICKET_READ_ALL = "ticket.read.all";

    /** Opens new tickets for customers. */
    public static final String TICKET_CREATE = "ticket.create";

    /** Works on the tickets of the queues that the teams may see. */
    public static final String TICKET_EDIT = "ticket.edit";

    /** Queues, states, calendars, service levels, templates: what tickets are worked off by. */
    public static final String TICKET_MANAGE = "ticket.manage";

    /** Statistics over everybody's work. */
    public static final String REPORT_VIEW = "report.view";

    public static final String INTERACTION_READ = "interaction.read";

    /** Logs, changes, publishes and answers interactions. */
    public static final String INTERACTION_EDIT = "interaction.edit";

    /** Deletes interactions, in whatever state they are. */
    public static final String INTERACTION_DELETE = "interaction.delete";

    /** What interactions can be about. */
    public static final String INTERACTION_MANAGE = "interaction.manage";

    /** Invites contacts to the portal, blocks them there and says what they see. */
    public static final String PORTAL_INVITE = "portal.invite";

    /** How the portal looks and what it offers to everybody. */
    public static final String PORTAL_CONFIGURE = "portal.configure";

    /** Sees what happens at the portal, of all customers. */
    public static final String PORTAL_OVERSEE = "portal.oversee";

    /** Sees every mail with its text; sends again, holds and releases. */
    public static final String MAIL_MANAGE = "mail.manage";

    public static final String BOARD_CONFIGURE = "board.configure";
    public static final String IMPORT_RUN = "import.run";

    /** Employees, teams and queues. */
    public static final String ACCOUNT_MANAGE = "account.manage";

    /** What roles may do. */
    public static final String ROLE_MANAGE = "role.manage";

    /** Reads the audit log: who did what, with everybody's old and new values. */
    public static final String AUDIT_READ = "audit.read";

    /** What follows from signing in at the intranet. */
    public static final Set<String> OF_EVERY_EMPLOYEE = Set.of(EMPLOYEE, PASSWORD_CHANGE);

    /** What follows from signing in at the portal. */
    public static final Set<String> OF_EVERY_CONTACT = Set.of(CONTACT, PORTAL_WRITE);

    /** What follows from signing in and is never granted. */
    public static final Set<String> IMPLIED = Set.of(EMPLOYEE, PASSWORD_CHANGE, CONTACT, PORTAL_WRITE);

    /** Too delicate to be had by any role before an administrator grants it. */
    public static final Set<String> OPT_IN = Set.of(CONTACT_LOGIN_AS);

    /** What a role may consist of. */
    public static final Set<String> GRANTABLE = Set.of(
            CUSTOMER_READ,
            CUSTOMER_EDIT,
            CUSTOMER_HOLD,
            CUSTOMER_EXPORT,
            CUSTOMER_CONFIGURE,
            CUSTOMER_MERGE,
            CONTACT_EDIT,
            CONTACT_LOGIN_AS,
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
            AUDIT_READ);

    private Permissions() {}
}
