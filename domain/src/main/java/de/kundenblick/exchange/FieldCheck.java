package de.kundenblick.exchange;

import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.SafeCell;
import de.kundenblick.shared.phone.PhoneNumbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Reads the cells of a row as what their columns mean, and says what is wrong with the first one that is. */
public class FieldCheck {
    /** What came of a row: one of both is there. */
    public record Reading(Optional<CheckedRow> row, Optional<RejectedRow> fault) {}

    private static class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient RejectedRow row;

        Fault(RejectedRow row) {
            super(null, null, false, false);
            this.row = row;
        }
    }

    private final ImportKind kind;
    private final ImportSettings settings;
    private final List<String> headers;
    private final Map<ImportField, Integer> positions = new EnumMap<>(ImportField.class);
    private final BiPredicate<FieldType, String> shape;

    /** @param shape whether a text is an e-mail address or a website as records take them */
    public FieldCheck(
            ImportKind kind, ImportSettings settings, List<String> headers, BiPredicate<FieldType, String> shape) {
        this.kind = kind;
        this.settings = settings;
        this.headers = headers;
        this.shape = shape;
        settings.columns().forEach((header, field) -> {
            if (headers.contains(header)) {
                positions.put(field, headers.indexOf(header));
            }
        });
    }

    public Reading read(long line, List<String> cells) {
        if (cells.size() != headers.size()) {
            return new Reading(
                    Optional.empty(), Optional.of(RejectedRow.wrongWidth(line, headers.size(), cells.size())));
        }
        try {
            Map<ImportField, String> values = new EnumMap<>(ImportField.class);
            for (var column : positions.entrySet()) {
                String value = value(line, column.getKey(), cells.get(column.getValue()));
                if (value != null) {
                    values.put(column.getKey(), value);
                }
            }
            for (ImportField field : kind.fields()) {
                if (field.isRequired() && !values.containsKey(field)) {
                    throw new Fault(RejectedRow.missing(line, header(field)));
                }
            }
            return new Reading(Optional.of(new CheckedRow(line, cells, values)), Optional.empty());
        } catch (Fault fault) {
            return new Reading(Optional.empty(), Optional.of(fault.row));
        }
    }

    /** The column of a field; its name when the file has none. */
    public String header(ImportField field) {
        return positions.containsKey(field) ? headers.get(positions.get(field)) : "";
    }

    private String value(long line, ImportField field, String cell) throws Fault {
        if (cell.indexOf('\0') >= 0) {
            throw new Fault(RejectedRow.of(line, header(field), "exchange.row.nul"));
        }
        String text = field.type() == FieldType.TEXT || field.type() == FieldType.LIST
                ? cell.replace("\r\n", "\n").strip()
                : PlainText.of(SafeCell.raw(cell));
        if (text.isEmpty()) {
            return null;
        }
        String value =
                switch (field.type()) {
                    case LINE, TEXT, LIST -> text;
                    case EMAIL -> shaped(line, field, text, "exchange.row.email");
                    case WEBSITE ->
                        shaped(
                                line,
                                field,
                                text.matches("(?i)https?://.*") ? text : "https://" + text,
                                "exchange.row.website");
                    case PHONE ->
                        PhoneNumbers.parse(text)
                                .orElseThrow(() ->
                                        new Fault(RejectedRow.of(line, header(field), "exchange.row.phone", text)));
                    case CHOICE -> choice(line, field, text);
                };
        if (value.length() > field.longest()) {
            throw new Fault(RejectedRow.tooLong(line, header(field), field.longest()));
        }
        return value;
    }

    private String shaped(long line, ImportField field, String text, String reason) throws Fault {
        if (text.length() > field.longest()) {
            throw new Fault(RejectedRow.tooLong(line, header(field), field.longest()));
        }
        if (!shape.test(field.type(), text)) {
            throw new Fault(RejectedRow.of(line, header(field), reason, text));
        }
        return text;
    }

    private String choice(long line, ImportField field, String word) throws Fault {
        return new ValueMapping(settings.values().getOrDefault(field, Map.of()))
                .translate(word)
                .or(() -> MappingGuess.value(field, word))
                .or(() -> MappingGuess.targets(field).stream()
                        .filter(word::equals)
                        .findFirst())
                .orElseThrow(() -> new Fault(RejectedRow.unknown(line, header(field), shortened(word))));
    }

    private static String shortened(String word) {
        return word.length() > 80 ? word.substring(0, 80) + "…" : word;
    }
}
