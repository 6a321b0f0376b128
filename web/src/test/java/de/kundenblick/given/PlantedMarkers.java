package de.kundenblick.given;

import java.util.Map;
import java.util.Set;

/**
 * Words in every text that customers must not see, so that they are recognised wherever they turn up. Which texts there
 * are is asked of the database: a column that nobody has named here is internal, so that a new one is watched from its
 * first day.
 */
public final class PlantedMarkers {
    /** Begins every marker; no other text holds it. */
    public static final String WORD = "geheimwort";

    /** Tables without any text about customers, or whose texts the application could not run without. */
    private static final Set<String> TECHNICAL_TABLES = Set.of(
            "flyway_schema_history",
            "job",
            "login_attempt",
            "account_link",
            "second_step",
            "recovery_code",
            "role",
            "role_permission",
            "preference",
            "mail_outbox",
            "notice",
            "import_run",
            "import_part",
            "import_issue",
            "import_record",
            "import_mapping",
            "saved_view",
            "saved_view_default",
            "record_merge",
            "record_merge_row");

    /** Columns that the application could not run without. */
    private static final Set<String> TECHNICAL = Set.of(
            "calendar.zone",
            "contact.language",
            "contact.search_text",
            "contact.time_zone",
            "customer.search_text",
            "employee.email",
            "employee.login",
            "employee.password_hash",
            "portal_login.login",
            "portal_login.password_hash",
            "ticket_attachment.draft",
            "ticket_attachment.media_type",
            "ticket_attachment.sha256",
            "ticket_event.kind");

    /** What a customer wrote by mail, of whose head the customer's own data tells. */
    private static final String OWN_MAIL =
            "direction = 'IN' AND EXISTS (SELECT FROM ticket_message m WHERE m.id = message_id AND m.visible)";

    /** What customers may see, and of which rows. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("calendar_holiday.name", "true"),
            Map.entry("contact.city", "true"),
            Map.entry("contact.country", "true"),
            Map.entry("contact.display_name", "true"),
            Map.entry("contact.email", "true"),
            Map.entry("contact.fax", "true"),
            Map.entry("contact.first_name", "true"),
            Map.entry("contact.last_name", "true"),
            Map.entry("contact.login", "true"),
            Map.entry("contact.mobile", "true"),
            Map.entry("contact.phone", "true"),
            Map.entry("contact.position", "true"),
            Map.entry("contact.street", "true"),
            Map.entry("contact.title", "true"),
            Map.entry("contact.zip", "true"),
            Map.entry("contact_former_login.login", "true"),
            Map.entry("customer.city", "true"),
            Map.entry("customer.name", "true"),
            Map.entry("customer.number", "true"),
            Map.entry("customer.zip", "true"),
            Map.entry("employee.name", "true"),
            Map.entry("interaction.contact_name", "visible_at IS NOT NULL"),
            Map.entry("interaction.number", "true"),
            Map.entry("interaction.subject", "visible_at IS NOT NULL"),
            Map.entry("interaction_entry.attachments", "NOT internal"),
            Map.entry("interaction_entry.author", "NOT internal"),
            Map.entry("interaction_entry.body", "NOT internal"),
            Map.entry("interaction_topic.name", "true"),
            Map.entry("service.name", "true"),
            Map.entry(
                    "ticket_attachment.name",
                    """
                    EXISTS (SELECT FROM ticket_message m WHERE m.id = message_id AND m.visible)
                    OR EXISTS (SELECT FROM interaction_entry e WHERE e.id = entry_id AND NOT e.internal)
                    """),
            Map.entry("ticket.number", "true"),
            Map.entry("ticket.subject", "visible_at IS NOT NULL"),
            Map.entry("ticket_mail.cc_list", OWN_MAIL),
            Map.entry("ticket_mail.sender_address", OWN_MAIL),
            Map.entry("ticket_mail.to_list", OWN_MAIL),
            Map.entry("ticket_message.attachments", "visible"),
            Map.entry("ticket_message.author", "visible"),
            Map.entry("ticket_message.body", "visible"),
            Map.entry("ticket_message.subject", "visible"));

    /** Texts that are no value out of a list, no reference and not worked out by the database; with their length. */
    private static final String TEXTS =
            """
            SELECT c.relname || '.' || a.attname || ' ' || CASE WHEN a.atttypmod > 4 THEN a.atttypmod - 4 ELSE 200 END
                || ' ' || EXISTS (SELECT FROM pg_index x WHERE x.indrelid = c.oid AND x.indisunique
                    AND (a.attnum = ANY (x.indkey) OR pg_get_indexdef(x.indexrelid) LIKE '%(' || a.attname || ')%'))
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE 'audit%'
                AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                AND a.atttypid IN ('varchar'::regtype, 'text'::regtype)
                AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey)
                    AND (k.contype = 'f' OR k.contype = 'c' AND pg_get_constraintdef(k.oid) LIKE '%ANY (%'))
            ORDER BY 1
            """;

    private final Database database;

    private PlantedMarkers(Database database) {
        this.database = database;
    }

    /** Plants them in all rows that there are by now. */
    public static void in(Database database) {
        var markers = new PlantedMarkers(database);
        for (String found : database.texts(TEXTS)) {
            String[] column = found.split(" ");
            if (isInternal(column[0])) {
                markers.plant(column[0], Integer.parseInt(column[1]), Boolean.parseBoolean(column[2]));
            }
        }
    }

    private static boolean isInternal(String column) {
        return !TECHNICAL.contains(column) && !TECHNICAL_TABLES.contains(column.substring(0, column.indexOf('.')));
    }

    /** Of unique ones each row gets another; a column that is too narrow for the word cannot give anything away. */
    private void plant(String column, int length, boolean unique) {
        if (length < WORD.length()) {
            return;
        }
        int dot = column.indexOf('.');
        String name = column.substring(dot + 1);
        String marker = unique ? "'" + WORD + "' || md5(ctid::text)" : "'" + WORD + ' ' + column + "'";
        database.update(
                """
                DO $$ BEGIN
                    SET LOCAL session_replication_role = replica;
                    UPDATE %1$s SET %2$s = left(%3$s, %4$d) WHERE %2$s IS NOT NULL AND NOT coalesce(%5$s, false);
                END $$
                """
                        .formatted(
                                column.substring(0, dot), name, marker, length, SHOWN.getOrDefault(column, "false")));
    }
}
