package de.kundenblick.interaction.service;

import de.kundenblick.privacy.PersonalQuery;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's interactions, what was said in them, and what of it the person has read or may read. */
@ApplicationScoped
public class InteractionPersonalData implements PersonalData {
    /** Of an interaction i: whether the portal shows it to its own contact. */
    private static final String SHOWN =
            """
            i.contact_id = ?1 AND i.visible_at IS NOT NULL
            AND i.customer_id IN (SELECT customer_id FROM contact_customer WHERE contact_id = ?1)
            AND (SELECT portal_role FROM contact WHERE id = ?1) <> 'NONE'
            """;

    @Override
    public int place() {
        return 400;
    }

    @Override
    public List<PersonalQuery> queries() {
        return List.of(
                employee(
                        "interactions",
                        "interaction.contact_id",
                        """
                        SELECT i.number, i.subject, t.name AS "topic", c.number AS "customer", i.happened_at AS "at",
                            i.recorder, i.status AS "state", i.contact_name AS "name", i.contact_phone AS "phone", i.reference,
                            i.salesperson, i.sales_contact AS "salesContact", i.follow_up_on AS "followUpOn"
                        FROM interaction i JOIN interaction_topic t ON t.id = i.topic_id JOIN customer c ON c.id = i.customer_id
                        WHERE i.contact_id = ?1 ORDER BY i.happened_at, i.id
                        """),
                person(
                        "interactions",
                        "SELECT i.number, i.subject, t.name AS \"topic\", c.number AS \"customer\", i.happened_at AS \"at\""
                                + " FROM interaction i JOIN interaction_topic t ON t.id = i.topic_id"
                                + " JOIN customer c ON c.id = i.customer_id WHERE " + SHOWN
                                + " ORDER BY i.happened_at, i.id"),
                employee(
                        "interactionEntries",
                        "interaction_entry.contact_id",
                        """
                        SELECT i.number, e.written_at AS "at", e.author, e.body AS "text", e.html,
                            nullif(e.attachments, '') AS "files", e.internal
                        FROM interaction_entry e JOIN interaction i ON i.id = e.interaction_id
                        WHERE e.id IN (SELECT id FROM interaction_entry WHERE contact_id = ?1 UNION SELECT o.id
                            FROM interaction_entry o JOIN interaction w ON w.id = o.interaction_id WHERE w.contact_id = ?1)
                        ORDER BY e.written_at, e.id
                        """),
                person(
                        "interactionEntries",
                        "SELECT i.number, e.written_at AS \"at\", e.author, e.body AS \"text\", e.html,"
                                + " nullif(e.attachments, '') AS \"files\" FROM interaction_entry e"
                                + " JOIN interaction i ON i.id = e.interaction_id WHERE e.published_at IS NOT NULL AND "
                                + SHOWN + " ORDER BY e.written_at, e.id"),
                new PersonalQuery(
                        "readings",
                        Reader.BOTH,
                        false,
                        Set.of("portal_reading.contact_id"),
                        """
                        SELECT coalesce(i.number, t.number) AS "number", r.read_at AS "at" FROM portal_reading r
                        LEFT JOIN interaction_entry e ON e.id = r.entry_id LEFT JOIN interaction i ON i.id = e.interaction_id
                        LEFT JOIN ticket_message m ON m.id = r.message_id LEFT JOIN ticket t ON t.id = m.ticket_id
                        WHERE r.contact_id = ?1 ORDER BY r.read_at
                        """),
                new PersonalQuery(
                        "shares",
                        Reader.BOTH,
                        false,
                        Set.of("record_share.contact_id"),
                        """
                        SELECT coalesce(i.number, t.number) AS "number", s.created_at AS "at", s.expires_at AS "until"
                        FROM record_share s LEFT JOIN interaction i ON i.id = s.interaction_id
                        LEFT JOIN ticket t ON t.id = s.ticket_id WHERE s.contact_id = ?1 ORDER BY s.created_at
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of();
    }

    private static PersonalQuery employee(String part, String column, String sql) {
        return new PersonalQuery(part, Reader.EMPLOYEE, false, Set.of(column), sql);
    }

    private static PersonalQuery person(String part, String sql) {
        return new PersonalQuery(part, Reader.PERSON, false, Set.of(), sql);
    }
}
