package de.kundenblick.audit.intranet;

import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.FieldChange;
import de.kundenblick.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the database calls records, fields and values, in the words of the pages that show them. Whatever has no word yet
 * is shown as it is: a log that hides what it cannot name would be none.
 */
@Named
@ApplicationScoped
public class AuditTexts {
    /** Where the texts of a table's fields are when the table is not called like its area. */
    private static final Map<String, String> AREAS = Map.of(
            "contact", "customer",
            "customer_address", "customer",
            "contact_customer", "customer");

    private final Texts texts = new Texts();

    /** The kind of record, as in "Kunde". */
    public String type(String type) {
        return word("audit.type." + type, type);
    }

    public String who(AuditEntry.By by) {
        return by.actor() == null ? texts.getString("audit.kind." + by.kind()) : by.actor();
    }

    /** A label as in a form: of its own area, of the log, or else the column itself. */
    public String field(String table, String column) {
        String name = camelCase(column.replaceFirst("_id$", ""));
        return Stream.of(area(table) + ".field." + name, "audit.field." + name)
                .filter(texts::containsKey)
                .map(texts::getString)
                .findFirst()
                .orElse(column);
    }

    public String before(String table, FieldChange change, ZoneId zone) {
        return value(table, change.column(), change.before(), zone);
    }

    public String after(String table, FieldChange change, ZoneId zone) {
        return value(table, change.column(), change.after(), zone);
    }

    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(texts.getString("audit.log.moment")).format(at.atZone(zone));
    }

    /** An event's own words, as in SIGNED_IN PASSWORD; anything else as it was written. */
    public String detail(String detail) {
        if (detail == null) {
            return "";
        }
        String[] parts = detail.split(" ");
        return parts.length == 2 && texts.containsKey("audit.outcome." + parts[0])
                ? texts.getString("audit.outcome." + parts[0]) + " (" + word("audit.way." + parts[1], parts[1]) + ")"
                : detail;
    }

    private String value(String table, String column, String value, ZoneId zone) {
        if (value == null) {
            return "–";
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.getString("audit.value." + value);
        }
        if (column.equals("permission")) {
            return word("account.permission." + value, value);
        }
        if (column.endsWith("_at")) {
            return moment(value, zone);
        }
        String area = area(table);
        return Stream.of(
                        area + "." + camelCase(column) + "." + value,
                        area + "." + column.replaceFirst("_.*", "") + "." + value)
                .filter(texts::containsKey)
                .map(texts::getString)
                .findFirst()
                .orElse(value);
    }

    private String moment(String value, ZoneId zone) {
        try {
            return moment(OffsetDateTime.parse(value).toInstant(), zone);
        } catch (DateTimeException noMoment) {
            return value;
        }
    }

    private String word(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private static String area(String table) {
        return AREAS.getOrDefault(table, table);
    }

    private static String camelCase(String column) {
        var name = new StringBuilder();
        for (String part : column.split("_")) {
            name.append(
                    name.isEmpty() || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
