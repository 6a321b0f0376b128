package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportPreset;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportSettings.TicketOptions;
import de.kundenblick.exchange.MappingGuess;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.UploadedFile;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody would probably settle for a file. */
final class SettingsGuess {
    private static final String DATES = "dd.MM.uuuu HH:mm";
    private static final String QUEUE = "Import";

    private SettingsGuess() {}

    static ImportSettings of(ImportKind kind, UploadedFile file, List<String> headers, ZoneId zone) {
        var columns = MappingGuess.columns(kind, headers);
        var keys = ImportField.keysOf(kind);
        var key = keys.stream().filter(columns::containsValue).findFirst().orElse(keys.get(0));
        var plain = new ImportSettings(
                file.encoding(),
                file.delimiter(),
                columns,
                Map.of(),
                ImportSettings.Existing.UPDATE,
                key,
                false,
                null,
                kind == ImportKind.TICKETS ? new TicketOptions(null, "csv", DATES, zone.getId(), null, QUEUE) : null);
        return kind == ImportKind.TICKETS
                ? preset(headers, zone)
                        .map(known -> with(plain, known, headers, zone))
                        .orElse(plain)
                : plain;
    }

    private static Optional<ImportPreset> preset(List<String> headers, ZoneId zone) {
        return Arrays.stream(ImportPreset.values())
                .filter(preset -> {
                    var columns = preset.format(zone).columns();
                    return Arrays.stream(TicketField.values())
                            .filter(TicketField::isRequired)
                            .map(columns::get)
                            .allMatch(headers::contains);
                })
                .findFirst();
    }

    /** Everything as the known format has it. */
    private static ImportSettings with(
            ImportSettings settings, ImportPreset preset, List<String> headers, ZoneId zone) {
        var format = preset.format(zone);
        var columns = new LinkedHashMap<String, ImportField>();
        for (String header : headers) {
            format.columns().forEach((field, name) -> {
                if (name.equals(header)) {
                    columns.put(header, ImportField.valueOf("TICKET_" + field));
                }
            });
        }
        return new ImportSettings(
                settings.encoding(),
                settings.delimiter(),
                columns,
                Map.of(
                        ImportField.TICKET_STATE, format.states().targets(),
                        ImportField.TICKET_PRIORITY, format.priorities().targets()),
                settings.existing(),
                settings.key(),
                settings.skipDuplicates(),
                settings.customer(),
                new TicketOptions(
                        preset,
                        format.source(),
                        format.datePattern(),
                        zone.getId(),
                        format.missing(),
                        format.defaultQueue()));
    }
}
