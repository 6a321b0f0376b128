package de.kundenblick.exchange.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.exchange.ImportDeniedException;
import de.kundenblick.exchange.ImportPreset;
import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.service.TicketImportService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Imports a file of tickets and says what came of it. */
@Named("ticketImport")
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "UTC", "Europe/London", "America/New_York", "Asia/Tokyo");

    @Inject
    TicketImportService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private transient UploadedFile file;
    private ImportPreset preset = ImportPreset.INCIDENT_LOG;
    private String encoding = ENCODINGS.get(0);
    private String zone;
    private ImportResult result;

    /** @throws ImportDeniedException when the reader may not import: the page does not exist then */
    public void open() {
        if (!viewer.may(Permissions.IMPORT_RUN)) {
            throw new ImportDeniedException();
        }
        zone = viewer.getZone().getId();
    }

    public void run() {
        result = null;
        try (InputStream content = file.getInputStream()) {
            result = service.importTickets(
                    content, Charset.forName(encoding), preset.format(ZoneId.of(zone)), new ImportProgress());
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
        messages.info("exchange.import.done", result.read() - result.rejected(), result.read());
    }

    public String reason(RejectedRow row) {
        return messages.text(row.reasonKey(), row.parameters().toArray());
    }

    public StreamedContent getRejectedFile() {
        byte[] content = new RejectedRowsFile(messages).of(result.rejectedRows());
        return DefaultStreamedContent.builder()
                .name(messages.text("exchange.result.fileName"))
                .contentType("text/csv;charset=UTF-8")
                .stream(() -> new ByteArrayInputStream(content))
                .build();
    }

    public List<RejectedRow> getRejectedRows() {
        var rows = result.rejectedRows();
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public String getIgnoredColumns() {
        return String.join(", ", result.ignoredColumns());
    }

    public ImportResult getResult() {
        return result;
    }

    public List<ImportPreset> getPresets() {
        return List.of(ImportPreset.values());
    }

    public List<String> getEncodings() {
        return ENCODINGS;
    }

    public List<String> getZones() {
        return Stream.concat(Stream.of(zone), ZONES.stream()).distinct().toList();
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public ImportPreset getPreset() {
        return preset;
    }

    public void setPreset(ImportPreset preset) {
        this.preset = preset;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
