package de.kundenblick.ticket.service;

import de.kundenblick.privacy.PersonalQuery;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's tickets and what was said in them. At the portal nothing else than what it shows of the person's own. */
@ApplicationScoped
public class TicketPersonalData implements PersonalData {
    /** Of a ticket t: whether the portal shows it to its own contact. */
    private static final String SHOWN =
            """
            t.contact_id = ?1 AND t.customer_id IN (SELECT customer_id FROM contact_customer WHERE contact_id = ?1)
            AND (SELECT portal_role FROM contact WHERE id = ?1) <> 'NONE' AND\s"""
                    + PortalScope.SHOWN;

    private static final String MESSAGE =
            """
            SELECT t.number, m.written_at AS "at", m.author, m.subject, m.body AS "text", m.html,
                nullif(m.attachments, '') AS "files"%s
            FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id WHERE %s ORDER BY m.written_at, m.id
            """;

    /** Of a message m: the person wrote it, or it is about a ticket of the person's; each has an index. */
    private static final String OF_PERSON =
            """
            m.id IN (SELECT o.id FROM ticket_message o WHERE o.contact_id = ?1
                UNION SELECT o.id FROM ticket_message o JOIN ticket w ON w.id = o.ticket_id WHERE w.contact_id = ?1)
            """;

    /** The heads of mails; of a person's own ones the portal's file tells what the person wrote there. */
    private static final String MAIL =
            """
            SELECT t.number, m.written_at AS "at", e.sender_address AS "from", e.to_list AS "to", nullif(e.cc_list, '') AS "cc",
                m.subject%s
            FROM ticket_mail e JOIN ticket_message m ON m.id = e.message_id JOIN ticket t ON t.id = m.ticket_id
            WHERE %s ORDER BY m.written_at, m.id
            """;

    @Override
    public int place() {
        return 300;
    }

    @Override
    public List<PersonalQuery> queries() {
        return List.of(
                new PersonalQuery(
                        "tickets",
                        Reader.EMPLOYEE,
                        false,
                        Set.of("ticket.contact_id"),
                        """
                        SELECT t.number, t.subject, s.name AS "state", c.number AS "customer", t.created_at AS "at"
                        FROM ticket t JOIN ticket_state s ON s.id = t.state_id JOIN customer c ON c.id = t.customer_id
                        WHERE t.contact_id = ?1 ORDER BY t.created_at, t.id
                        """),
                new PersonalQuery(
                        "tickets",
                        Reader.PERSON,
                        false,
                        Set.of(),
                        "SELECT t.number, t.subject, c.number AS \"customer\", t.created_at AS \"at\" FROM ticket t"
                                + " JOIN customer c ON c.id = t.customer_id WHERE " + SHOWN
                                + " ORDER BY t.created_at, t.id"),
                new PersonalQuery(
                        "ticketMessages",
                        Reader.EMPLOYEE,
                        false,
                        Set.of("ticket_message.contact_id"),
                        MESSAGE.formatted(", NOT m.visible AS \"internal\"", OF_PERSON)),
                new PersonalQuery(
                        "ticketMessages",
                        Reader.PERSON,
                        false,
                        Set.of(),
                        MESSAGE.formatted("", "m.visible AND " + SHOWN)),
                new PersonalQuery(
                        "ticketMails",
                        Reader.EMPLOYEE,
                        false,
                        Set.of(),
                        MAIL.formatted(", e.bcc_list AS \"bcc\", e.reply_to AS \"replyTo\"", OF_PERSON)),
                new PersonalQuery(
                        "ticketMails",
                        Reader.PERSON,
                        false,
                        Set.of(),
                        MAIL.formatted("", "m.visible AND e.direction = 'IN' AND m.contact_id = ?1 AND " + SHOWN)),
                new PersonalQuery(
                        "mailAddresses",
                        Reader.BOTH,
                        false,
                        Set.of("known_sender.contact_id"),
                        "SELECT address FROM known_sender WHERE contact_id = ?1 ORDER BY address"),
                new PersonalQuery(
                        "ratings",
                        Reader.BOTH,
                        false,
                        Set.of("rating.contact_id"),
                        """
                        SELECT coalesce(t.number, i.number) AS "number", r.rated_at AS "at", r.stars, r.comment AS "text"
                        FROM rating r LEFT JOIN ticket t ON t.id = r.ticket_id
                        LEFT JOIN interaction i ON i.id = r.interaction_id WHERE r.contact_id = ?1 ORDER BY r.rated_at, r.id
                        """),
                new PersonalQuery(
                        "files",
                        Reader.BOTH,
                        false,
                        Set.of("ticket_attachment.contact_id"),
                        """
                        SELECT name AS "file", media_type AS "type", size, created_at AS "at"
                        FROM ticket_attachment WHERE contact_id = ?1 ORDER BY created_at, id
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "portal_submission.contact_id", "keeps a form from being taken twice; its ticket is in the file",
                "rating_link.contact_id", "a secret for some days; the mail that holds it is in the file");
    }
}
