package de.kundenblick.account;

import java.util.Set;

/**
 * The fine permissions that roles consist of. The container knows them as its roles: a caller's groups are the
 * permissions of all the caller's roles, so that a service names what it needs and never who usually has it.
 */
public final class Permissions {
    /** Signed in as an employee. */
    public static final String EMPLOYEE = "employee";

    /** Signed in as a customer's contact, at the portal only. */
    public static final String CONTACT = "contact";

    public static final String CUSTOMER_READ = "customer.read";
    public static final String CUSTOMER_EDIT = "customer.edit";
    public static final String CUSTOMER_HOLD = "customer.hold";
    public static final String CONTACT_EDIT = "contact.edit";
    public static final String TICKET_READ = "ticket.read";

    /** Sees tickets in every queue, whatever the teams. */
    public static final String TICKET_READ_ALL = "ticket.read.all";

    public static final String BOARD_CONFIGURE = "board.configure";
    public static final String IMPORT_RUN = "import.run";

    /** What a role may consist of; {@link #EMPLOYEE} and {@link #CONTACT} are never granted, they follow from the site. */
    public static final Set<String> GRANTABLE = Set.of(
            CUSTOMER_READ,
            CUSTOMER_EDIT,
            CUSTOMER_HOLD,
            CONTACT_EDIT,
            TICKET_READ,
            TICKET_READ_ALL,
            BOARD_CONFIGURE,
            IMPORT_RUN);

    private Permissions() {}
}
