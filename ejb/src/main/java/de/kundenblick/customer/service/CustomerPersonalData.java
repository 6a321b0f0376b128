package de.kundenblick.customer.service;

import de.kundenblick.privacy.PersonalQuery;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The person itself, its customers, its login, and what happened with these. */
@ApplicationScoped
public class CustomerPersonalData implements PersonalData {
    private static final String MAILS =
            """
            SELECT m.created_at AS "at", m.sent_at AS "sentAt", m.state, m.subject
            FROM contact c JOIN mail_outbox m ON m.recipient IN (c.email, lower(c.email)) WHERE c.id = ?1
            """;

    @Override
    public int place() {
        return 100;
    }

    @Override
    public List<PersonalQuery> queries() {
        return List.of(
                both(
                        "person",
                        Set.of("contact.portal_login_id"),
                        """
                        SELECT c.login, c.title, c.first_name AS "firstName", c.last_name AS "lastName",
                            c.display_name AS "name", c.position, c.email, c.phone, c.mobile, c.fax, c.street, c.zip, c.city,
                            c.country, l.login AS "portalLogin", c.portal_role AS "portalRole",
                            c.notify_messages AS "notifyMessages", c.notify_tickets AS "notifyTickets", c.language,
                            c.time_zone AS "timeZone"
                        FROM contact c LEFT JOIN portal_login l ON l.id = c.portal_login_id WHERE c.id = ?1
                        """),
                internal(
                        "notes",
                        Set.of(),
                        """
                        SELECT validity, comment, changed_at AS "changedAt" FROM contact WHERE id = ?1
                        """),
                both(
                        "customers",
                        Set.of("contact_customer.contact_id"),
                        """
                        SELECT c.number AS "customer", c.name, c.id = k.main_customer_id AS "main"
                        FROM contact_customer m JOIN customer c ON c.id = m.customer_id JOIN contact k ON k.id = m.contact_id
                        WHERE m.contact_id = ?1 ORDER BY c.number
                        """),
                internal(
                        "salesContactOf",
                        Set.of("customer.sales_contact_id"),
                        """
                        SELECT number AS "customer", name FROM customer WHERE sales_contact_id = ?1 ORDER BY number
                        """),
                both(
                        "formerLogins",
                        Set.of("contact_former_login.contact_id"),
                        """
                        SELECT login, replaced_at AS "at" FROM contact_former_login WHERE contact_id = ?1 ORDER BY replaced_at
                        """),
                internal(
                        "merges",
                        Set.of("record_merge.contact_id"),
                        """
                        SELECT loser_name AS "name", loser_key AS "login", loser AS "values", merged_at AS "at",
                            merged_by AS "author" FROM record_merge WHERE contact_id = ?1 ORDER BY merged_at
                        """),
                both(
                        "signIns",
                        Set.of(),
                        """
                        SELECT a.at, a.action, a.address FROM contact c JOIN portal_login l ON l.id = c.portal_login_id
                        JOIN audit_entry a ON lower(a.actor) = l.login AND a.actor_kind = 'CONTACT'
                        WHERE c.id = ?1 AND a.action IN ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'SIGN_IN_CHANGED')
                        ORDER BY a.at, a.id
                        """),
                new PersonalQuery("mails", Reader.EMPLOYEE, false, Set.of(), MAILS + "ORDER BY m.created_at, m.id"),
                new PersonalQuery(
                        "mails",
                        Reader.PERSON,
                        false,
                        Set.of(),
                        MAILS
                                + """
                                AND NOT c.email_shared AND m.state IN ('SENT', 'BOUNCED', 'UNCERTAIN')
                                AND m.origin IN ('publication', 'record_share', 'ticket_message', 'ticket_rating')
                                ORDER BY m.created_at, m.id
                                """),
                internal(
                        "history",
                        Set.of(),
                        """
                        SELECT a.at, a.actor AS "author", a.action, a.part, a.old_values AS "before", a.new_values AS "after"
                        FROM audit_entry a WHERE a.record_id = ?1 AND a.type = 'contact' ORDER BY a.at, a.id
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        String derived = "worked out anew every night from what stands in the file itself";
        return Map.of(
                "contact_duplicate.first_id", derived,
                "contact_duplicate.second_id", derived,
                "account_link.portal_login_id", "secrets for hours; asking for one is among the sign-ins",
                "second_step.portal_login_id", "a secret; setting it up is among the sign-ins",
                "portal_sign_in.portal_login_id", "the last of the sign-ins");
    }

    private static PersonalQuery both(String part, Set<String> columns, String sql) {
        return new PersonalQuery(part, Reader.BOTH, false, columns, sql);
    }

    private static PersonalQuery internal(String part, Set<String> columns, String sql) {
        return new PersonalQuery(part, Reader.EMPLOYEE, true, columns, sql);
    }
}
