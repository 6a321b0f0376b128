package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportSettings.Existing;
import de.kundenblick.exchange.ImportSettings.TicketOptions;
import de.kundenblick.exchange.MappingGuess;
import de.kundenblick.exchange.ValueMapping;
import de.kundenblick.exchange.service.ImportPreview;
import de.kundenblick.shared.PlainText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings of an import as somebody fills them in. */
public class MappingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImportSettings start;
    private List<ColumnForm> columns = List.of();
    private List<WordForm> words = List.of();
    private Existing existing;
    private ImportField key;
    private boolean skipDuplicates;
    private String customer;
    private String source;
    private String datePattern;
    private String zone;
    private String missing;
    private String queue;

    MappingForm(ImportSettings start, ImportPreview preview) {
        this.start = start;
        existing = start.existing();
        key = start.key();
        skipDuplicates = start.skipDuplicates();
        customer = start.customer();
        if (start.tickets() != null) {
            source = start.tickets().source();
            datePattern = start.tickets().datePattern();
            zone = start.tickets().zone();
            missing = start.tickets().missing();
            queue = start.tickets().queue();
        }
        columns = preview.headers().stream()
                .map(header -> new ColumnForm(
                        header, examples(preview, header), start.columns().get(header)))
                .toList();
        show(preview);
    }

    private static List<String> examples(ImportPreview preview, String header) {
        int column = preview.headers().indexOf(header);
        return preview.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell)
                .limit(3)
                .toList();
    }

    /** Shows the words of those columns that stand for one of a few values of ours. */
    final void show(ImportPreview preview) {
        var shown = new ArrayList<WordForm>();
        for (ColumnForm column : columns) {
            ImportField field = column.getField();
            if (field != null && ImportField.choicesOf(field.kind()).anyMatch(field::equals)) {
                for (String word : preview.words().get(column.getHeader())) {
                    if (!word.equals(missing)) {
                        shown.add(new WordForm(field, word, target(field, word)));
                    }
                }
            }
        }
        words = shown;
    }

    private String target(ImportField field, String word) {
        return words.stream()
                .filter(known -> known.getField() == field && known.getWord().equals(word))
                .map(WordForm::getTarget)
                .findFirst()
                .or(() -> new ValueMapping(start.values().getOrDefault(field, Map.of())).translate(word))
                .or(() -> MappingGuess.value(field, word))
                .orElse(null);
    }

    /** Keeps words that were mapped before and do not come in the first rows. */
    ImportSettings settings(String encoding, String delimiter) {
        var meanings = new LinkedHashMap<String, ImportField>();
        columns.stream()
                .filter(column -> column.getField() != null)
                .forEach(column -> meanings.put(column.getHeader(), column.getField()));
        Map<ImportField, Map<String, String>> values = new EnumMap<>(ImportField.class);
        start.values().forEach((field, known) -> values.put(field, new HashMap<>(known)));
        for (WordForm word : words) {
            var known = values.computeIfAbsent(word.getField(), none -> new HashMap<>());
            if (word.getTarget() == null) {
                known.remove(word.getWord());
            } else {
                known.put(word.getWord(), word.getTarget());
            }
        }
        return new ImportSettings(
                encoding,
                delimiter,
                meanings,
                values,
                existing,
                key,
                skipDuplicates,
                PlainText.orNull(customer),
                start.tickets() == null
                        ? null
                        : new TicketOptions(start.tickets().preset(), source, datePattern, zone, missing, queue));
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public List<WordForm> getWords() {
        return words;
    }

    public Existing getExisting() {
        return existing;
    }

    public void setExisting(Existing existing) {
        this.existing = existing;
    }

    public ImportField getKey() {
        return key;
    }

    public void setKey(ImportField key) {
        this.key = key;
    }

    public boolean isSkipDuplicates() {
        return skipDuplicates;
    }

    public void setSkipDuplicates(boolean skipDuplicates) {
        this.skipDuplicates = skipDuplicates;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDatePattern() {
        return datePattern;
    }

    public void setDatePattern(String datePattern) {
        this.datePattern = datePattern;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }
}
