package de.kundenblick.audit.intranet;

import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.FieldChange;
import de.kundenblick.shared.CsvLine;
import de.kundenblick.shared.web.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Entries of the audit log as a CSV file for a spreadsheet: a line for each field that changed. */
class AuditLogFile {
    private static final FieldChange NONE = new FieldChange("", "", "");

    private final AuditTexts texts;
    private final Messages messages;
    private final ZoneId zone;

    AuditLogFile(AuditTexts texts, Messages messages, ZoneId zone) {
        this.texts = texts;
        this.messages = messages;
        this.zone = zone;
    }

    /** @param source hands over one entry after the other */
    void write(OutputStream out, Consumer<Consumer<AuditEntry>> source) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(CsvLine.BYTE_ORDER_MARK);
            writer.write(header());
            source.accept(entry -> write(writer, entry));
            writer.flush();
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    private String header() {
        return CsvLine.of(
                messages.text("audit.log.id"),
                messages.text("audit.log.at"),
                messages.text("audit.log.who"),
                messages.text("audit.log.address"),
                messages.text("audit.log.request"),
                messages.text("audit.log.action"),
                messages.text("audit.log.type"),
                messages.text("audit.log.key"),
                messages.text("audit.log.detail"),
                messages.text("audit.log.field"),
                messages.text("audit.log.before"),
                messages.text("audit.log.after"));
    }

    private void write(Writer writer, AuditEntry entry) {
        try {
            for (FieldChange change : entry.changes().isEmpty() ? List.of(NONE) : entry.changes()) {
                writer.write(line(entry, change));
            }
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    private String line(AuditEntry entry, FieldChange change) {
        var subject = entry.subject();
        String type = texts.type(subject.type()) + (subject.part() == null ? "" : " / " + texts.type(subject.part()));
        boolean none = change == NONE;
        return CsvLine.of(
                Long.toString(entry.id()),
                texts.moment(entry.at(), zone),
                texts.who(entry.by()),
                entry.by().address(),
                entry.by().request(),
                messages.text("audit.action." + entry.action()),
                type,
                subject.key(),
                texts.detail(entry.detail()),
                none ? "" : texts.field(subject.table(), change.column()),
                none ? "" : texts.before(subject.table(), change, zone),
                none ? "" : texts.after(subject.table(), change, zone));
    }
}
